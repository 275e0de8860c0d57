package org.gatekiosk.content.builder.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gatekiosk.trust.Sha256;

/// One file of a source package: read once from end to end, undamaged, not an archive.
///
/// @param path inside the package, with `/`
/// @param length in bytes, counted
/// @param sha256 of the unpacked bytes
/// @param signature what its first bytes say it is
/// @param opener opens the content again; it stays readable until the [PackageFiles] are closed
public record SourceFile(
    String path, long length, Sha256 sha256, Signature signature, Opener opener) {
  /// Opens the content of a file from its start.
  @FunctionalInterface
  public interface Opener {
    InputStream open() throws IOException;
  }

  public InputStream open() throws IOException {
    return opener.open();
  }

  /// The whole content; for texts, which [Limits] keeps small.
  public byte[] bytes() throws IOException {
    try (InputStream content = open()) {
      return content.readAllBytes();
    }
  }

  /// Copies the content to a file, for programs that read files only.
  public void copyTo(Path target) throws IOException {
    try (InputStream content = open()) {
      Files.copy(content, target);
    }
  }

  /// Name without folders.
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /// Last part of the name in lower case, without the dot; empty when there is none.
  public String extension() {
    return extension(path);
  }

  static String extension(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 || path.indexOf('/', dot) >= 0
        ? ""
        : path.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
  }
}
