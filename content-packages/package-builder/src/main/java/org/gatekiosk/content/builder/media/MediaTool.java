package org.gatekiosk.content.builder.media;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gatekiosk.content.builder.finding.FindingCode;

/// Runs the decoders of one file and turns what goes wrong into the parts of a finding.
final class MediaTool {
  private static final Duration TIMEOUT = Duration.ofMinutes(2);

  private final String sourcePath;
  private final Path work;

  /// @param sourcePath of the file inside its package, for findings
  /// @param work folder for everything that is written
  MediaTool(String sourcePath, Path work) {
    this.sourcePath = sourcePath;
    this.work = work;
  }

  /// Why a tool gave no usable result.
  static final class FailedException extends Exception {
    @java.io.Serial private static final long serialVersionUID = 1L;

    private final transient Compiled.Failed failed;

    FailedException(Compiled.Failed failed) {
      super(failed.code().code());
      this.failed = failed;
    }

    Compiled.Failed failed() {
      return failed;
    }
  }

  static boolean isInstalled(String program) {
    return ChildProcess.find(program).isPresent();
  }

  Path file(String name) {
    return work.resolve(name);
  }

  String sourcePath() {
    return sourcePath;
  }

  /// Output of a program that ended well.
  ///
  /// @param damaged the finding when it did not; its arguments are the path and the last line
  String run(String program, String debianPackage, FindingCode damaged, String... arguments)
      throws IOException, FailedException {
    Optional<Path> executable = ChildProcess.find(program);
    if (executable.isEmpty()) {
      throw failed(FindingCode.TOOL_MISSING, program, debianPackage);
    }
    List<String> command =
        Stream.concat(Stream.of(executable.get().toString()), Stream.of(arguments)).toList();
    Optional<ChildProcess.Ended> ended = ChildProcess.run(work, TIMEOUT, command);
    if (ended.isEmpty()) {
      throw failed(FindingCode.TOOL_TIMEOUT, program, TIMEOUT.toSeconds());
    }
    if (!ended.get().succeeded()) {
      throw failed(damaged, withoutFolder(ended.get().lastLine()));
    }
    return ended.get().output();
  }

  /// A finding about the file: its path comes first in every sentence.
  FailedException failed(FindingCode code, Object... arguments) {
    var all = Stream.concat(Stream.of((Object) sourcePath), Stream.of(arguments)).toList();
    return new FailedException(new Compiled.Failed(code, all));
  }

  private String withoutFolder(String line) {
    return line.replace(work + "/", "").strip();
  }
}
