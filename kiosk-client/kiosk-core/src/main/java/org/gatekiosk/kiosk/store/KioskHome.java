package org.gatekiosk.kiosk.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder of one kiosk: `/var/lib/gatekiosk`, or what `--home` says.
///
/// @param root absolute path; made when missing
public record KioskHome(Path root) {
  public KioskHome {
    root = root.toAbsolutePath().normalize();
  }

  public Path database() {
    return root.resolve("kiosk.db");
  }

  public Path blobs() {
    return root.resolve("blobs");
  }

  public Path releases() {
    return root.resolve("releases");
  }

  public Path active() {
    return root.resolve("active");
  }

  /// The newest accepted assignment, as it arrived.
  public Path desired() {
    return root.resolve("desired.json");
  }

  public Path trust() {
    return root.resolve("trust");
  }

  public Path identity() {
    return root.resolve("identity");
  }

  /// Where SQLite unpacks its library; the system's folder may be small or noexec.
  public Path scratch() {
    return root.resolve("tmp");
  }

  /// Makes the folders that are missing and empties the scratch folder, where every `kill -9`
  /// leaves the library of SQLite behind.
  public void prepare() throws IOException {
    for (Path folder : new Path[] {root, blobs(), releases(), trust(), scratch()}) {
      Files.createDirectories(folder);
    }
    try (DirectoryStream<Path> left = Files.newDirectoryStream(scratch())) {
      for (Path file : left) {
        Files.deleteIfExists(file);
      }
    }
  }
}
