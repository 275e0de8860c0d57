package org.gatekiosk.server.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Optional;
import org.gatekiosk.trust.Sha256;

/// Files named by the SHA-256 of their content, in `blobs/ab/abcd…`.
///
/// A file appears under its name only whole and on disk: written to `blobs/tmp`, synced, renamed,
/// the folder synced. Files are never changed.
public final class BlobFolder {
  private final Path root;
  private final Path temporary;

  /// Opens the folder.
  ///
  /// @param root made when it does not exist
  public BlobFolder(Path root) throws IOException {
    this.root = root;
    this.temporary = root.resolve("tmp");
    Files.createDirectories(temporary);
  }

  /// Removes what interrupted writes have left; only while nobody else writes here.
  public void removeLeftovers() throws IOException {
    try (var leftovers = Files.newDirectoryStream(temporary)) {
      for (Path file : leftovers) {
        Files.delete(file);
      }
    }
  }

  /// The file of this digest, when it is there.
  public Optional<Path> find(Sha256 digest) {
    Path file = path(digest);
    return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
  }

  public Sha256 put(byte[] content) throws IOException {
    Sha256 digest = Sha256.of(content);
    if (find(digest).isEmpty()) {
      try (var part = new Part(Files.createTempFile(temporary, "put", ""))) {
        part.write(content);
        part.keep();
      }
    }
    return digest;
  }

  public Sha256 put(InputStream content) throws IOException {
    try (var part = begin()) {
      content.transferTo(part);
      return part.keep();
    }
  }

  /// Begins a file whose content arrives in pieces.
  public Part begin() throws IOException {
    return new Part(Files.createTempFile(temporary, "put", ""));
  }

  private Path path(Sha256 digest) {
    return folder(digest).resolve(digest.hex());
  }

  private Path folder(Sha256 digest) {
    return root.resolve(digest.hex().substring(0, 2));
  }

  private static void syncFolder(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /// A file that is being written. Closed without [#keep] it leaves nothing behind.
  public final class Part extends OutputStream {
    private final Path file;
    private final MessageDigest digest = Sha256.newDigest();
    private final FileChannel channel;
    private final OutputStream out;
    private long length;

    private Part(Path file) throws IOException {
      this.file = file;
      this.channel = FileChannel.open(file, StandardOpenOption.WRITE);
      this.out = new DigestOutputStream(Channels.newOutputStream(channel), digest);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
      out.write(bytes, offset, count);
      length += count;
    }

    /// Bytes written so far.
    public long length() {
      return length;
    }

    /// Puts the file under its name; afterwards it survives a power cut.
    public Sha256 keep() throws IOException {
      channel.force(true);
      channel.close();
      Sha256 name = Sha256.finish(digest);
      Path folder = folder(name);
      if (Files.notExists(folder)) {
        Files.createDirectories(folder);
        syncFolder(root);
      }
      try {
        Files.move(file, path(name), StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        throw new IOException(root + " must lie on one file system", e);
      }
      syncFolder(folder);
      return name;
    }

    @Override
    public void close() throws IOException {
      channel.close();
      Files.deleteIfExists(file);
    }
  }
}
