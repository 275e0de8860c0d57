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
  ///
  /// @throws IOException if it cannot be read, or is not what it was when the package was read
  public byte[] bytes() throws IOException {
    try (InputStream content = open()) {
      byte[] bytes = content.readAllBytes();
      requireUnchanged(Sha256.of(bytes));
      return bytes;
    }
  }

  /// Copies the content to a file, for programs that read files only.
  ///
  /// @throws IOException if it cannot be read or written, or is not what it was when the package
  ///   was read
  public void copyTo(Path target) throws IOException {
    try (InputStream content = open()) {
      Files.copy(content, target);
    }
    try (InputStream copy = Files.newInputStream(target)) {
      requireUnchanged(Sha256.of(copy));
    }
  }

  /// A folder may be edited while it is checked; then its digests belong to nothing.
  private void requireUnchanged(Sha256 actual) throws IOException {
    if (!actual.equals(sha256)) {
      throw new IOException(path + " has changed since it was read");
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
