package org.gatekiosk.content.builder.media;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.gatekiosk.content.builder.files.SourceFile;

/// Brings pictures, video and sound into the form that travels, and by that proves that they can be
/// decoded: pictures are encoded again without their metadata, video loses its sound track,
/// recordings become AAC.
///
/// Results are kept in a folder by the digest of their source, so that checking does the work and
/// publishing finds it done. The folder may be emptied at any time. Thread-safe.
public final class MediaCompiler {
  /// Changes whenever the same source would give other bytes than before, or be refused.
  private static final String RULES = "2";

  private final Path folder;
  private final long maxPixels;

  /// A compiler that keeps its results in a folder.
  ///
  /// @param folder for results; made when it does not exist
  /// @param maxPixels of a picture, width times height
  public MediaCompiler(Path folder, long maxPixels) {
    this.folder = folder.toAbsolutePath();
    this.maxPixels = maxPixels;
  }

  /// Makes the form that travels, or finds it made.
  ///
  /// @throws IOException if the folder cannot be written or the source cannot be read
  public Compiled compile(SourceFile source) throws IOException {
    MediaForm form = MediaForm.of(source);
    Path result = folder.resolve(source.sha256().hex() + "-" + RULES + form.extension());
    if (Files.exists(result)) {
      return form.ready(result);
    }
    Files.createDirectories(folder);
    Path work = Files.createTempDirectory(folder, "work");
    try {
      Path copy = work.resolve("source." + source.extension());
      Path made = work.resolve("made" + form.extension());
      source.copyTo(copy);
      Optional<Compiled.Failed> failed = make(form, source, work, copy, made);
      if (failed.isPresent()) {
        return failed.get();
      }
      try (var channel = FileChannel.open(made, StandardOpenOption.WRITE)) {
        channel.force(true); // or a power cut leaves an empty file under the name of a good one
      }
      Files.move(made, result, StandardCopyOption.ATOMIC_MOVE);
      return form.ready(result);
    } finally {
      delete(work);
    }
  }

  private Optional<Compiled.Failed> make(
      MediaForm form, SourceFile source, Path work, Path copy, Path made) throws IOException {
    var tool = new MediaTool(source.path(), work);
    return switch (form) {
      case JPEG, PNG -> new ImageCompiler(tool, source.signature(), maxPixels).compile(copy, made);
      case MP4 -> new VideoCompiler(tool).compile(copy, made);
      case M4A -> new AudioCompiler(tool).compile(copy, made);
    };
  }

  private static void delete(Path work) throws IOException {
    try (Stream<Path> files = Files.walk(work)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
