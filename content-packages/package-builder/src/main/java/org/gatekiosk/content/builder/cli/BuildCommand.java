package org.gatekiosk.content.builder.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.gatekiosk.content.builder.check.CheckContext;
import org.gatekiosk.content.builder.release.BlobSink;
import org.gatekiosk.content.builder.release.BuiltRelease;
import org.gatekiosk.content.builder.release.ReleaseBuilder;
import org.gatekiosk.content.builder.source.SourcePackage;
import org.gatekiosk.content.format.ReleaseId;
import org.gatekiosk.trust.Sha256;

/// `content build`: `release.json` and `blobs/ab/<sha256>` in a folder.
final class BuildCommand {
  static final Set<String> OPTIONS = options();

  private static final String FIRST_APP_VERSION = "0.1.0";

  private final Terminal terminal;
  private final Checks checks;
  private final InstantSource clock;
  private final RandomGenerator random;

  BuildCommand(Terminal terminal, Checks checks, InstantSource clock, RandomGenerator random) {
    this.terminal = terminal;
    this.checks = checks;
    this.clock = clock;
    this.random = random;
  }

  private static Set<String> options() {
    Set<String> options = new HashSet<>(Checks.OPTIONS);
    options.addAll(List.of("--repository", "--out", "--release", "--created", "--min-app-version"));
    return Set.copyOf(options);
  }

  int run(Arguments arguments) throws StopException, IOException {
    arguments.required("--repository");
    arguments.required("--out");
    CheckContext context = checks.context(arguments);
    List<SourcePackage> packages = new ArrayList<>();
    try {
      for (Path path : arguments.packages()) {
        checks.check(path, context).ifPresent(packages::add);
      }
      if (packages.size() < arguments.packages().size()) {
        throw new StopException(Exit.FOUND_WRONG, "not-built");
      }
      return build(arguments, packages);
    } finally {
      for (SourcePackage source : packages) {
        source.close();
      }
    }
  }

  private int build(Arguments arguments, List<SourcePackage> packages)
      throws StopException, IOException {
    Path out = Path.of(arguments.required("--out"));
    ReleaseId id =
        arguments
            .option("--release", ReleaseId::new)
            .orElseGet(() -> ReleaseId.next(clock, random));
    Instant created = arguments.option("--created", Instant::parse).orElseGet(clock::instant);
    Optional<String> minAppVersion = arguments.option("--min-app-version", text -> text);
    BuiltRelease release;
    try {
      release =
          new ReleaseBuilder(checks.media())
              .build(
                  arguments.required("--repository"),
                  packages,
                  id,
                  created,
                  minAppVersion.orElse(FIRST_APP_VERSION),
                  new BlobFolder(out.resolve("blobs")));
    } catch (IllegalArgumentException e) {
      throw new StopException(
          Exit.WRONG_USE, "option-wrong", "build", id, String.valueOf(e.getMessage()));
    }
    Files.write(out.resolve("release.json"), release.manifestBytes());
    terminal.say(
        "built",
        id,
        release.manifest().repository(),
        release.items().size(),
        release.blobs().size(),
        release.blobs().values().stream().mapToLong(Long::longValue).sum(),
        release.sha256());
    return Exit.DONE.code();
  }

  /// Files named by their digest, in folders of its first two digits.
  private record BlobFolder(Path folder) implements BlobSink {
    @Override
    public void put(Sha256 sha256, byte[] content) throws IOException {
      Files.write(file(sha256), content);
    }

    @Override
    public void put(Sha256 sha256, Path content) throws IOException {
      Files.copy(content, file(sha256), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path file(Sha256 sha256) throws IOException {
      Path group = folder.resolve(sha256.hex().substring(0, 2));
      Files.createDirectories(group);
      return group.resolve(sha256.hex());
    }
  }
}
