package org.gatekiosk.kiosk.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.gatekiosk.trust.Sha256;

/// Content-addressed files: `blobs/ab/<sha256>`, and unfinished ones as `blobs/tmp/<sha256>.part`.
///
/// Nothing is handed out that does not match its name. A file that no longer does is broken: it is
/// taken away at once and kept in [#broken] until somebody has fetched it again.
///
/// Threads: any but the screen's; one writer for each digest.
public final class BlobStore {
  private static final System.Logger LOG = System.getLogger(BlobStore.class.getName());
  private static final String PART = ".part";

  private final Path folder;
  private final DurableFiles files;
  private final Set<Sha256> broken = ConcurrentHashMap.newKeySet();

  public BlobStore(KioskHome home, DurableFiles files) {
    this.folder = home.blobs();
    this.files = files;
  }

  /// Whether the file is there in its full length; its digest is checked when it is read.
  public boolean has(Sha256 digest, long length) {
    try {
      return Files.size(path(digest)) == length;
    } catch (IOException e) {
      return false;
    }
  }

  /// Where the file is or would be.
  public Path path(Sha256 digest) {
    return folder.resolve(digest.hex().substring(0, 2)).resolve(digest.hex());
  }

  /// The content, or nothing when it is missing or broken.
  public Optional<byte[]> read(Sha256 digest) {
    Optional<byte[]> content = readUnproven(digest);
    if (content.isPresent() && !Sha256.of(content.get()).equals(digest)) {
      takeAway(digest, "its digest is another");
      return Optional.empty();
    }
    return content;
  }

  /// The content as it lies there, for a reader that proves it itself and calls [#verify] if it
  /// does not hold.
  public Optional<byte[]> readUnproven(Sha256 digest) {
    try {
      return Optional.of(Files.readAllBytes(path(digest)));
    } catch (NoSuchFileException e) {
      broken.add(digest);
    } catch (IOException e) {
      takeAway(digest, e.toString());
    }
    return Optional.empty();
  }

  /// Reads the whole file again and says whether it still matches its name.
  public boolean verify(Sha256 digest) {
    try (InputStream content = Files.newInputStream(path(digest))) {
      if (Sha256.of(content).equals(digest)) {
        return true;
      }
      takeAway(digest, "its digest is another");
    } catch (NoSuchFileException e) {
      broken.add(digest);
    } catch (IOException e) {
      takeAway(digest, e.toString());
    }
    return false;
  }

  /// Where an unfinished file grows; the folder exists.
  public Path part(Sha256 digest) throws IOException {
    return Files.createDirectories(folder.resolve("tmp")).resolve(digest.hex() + PART);
  }

  /// Makes the finished part a blob, if its content matches; a part that does not is deleted.
  public boolean commit(Sha256 digest) throws IOException {
    Path part = part(digest);
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Sha256 actual;
    try (InputStream content = Files.newInputStream(part)) {
      actual = Sha256.of(content);
    }
    if (!actual.equals(digest)) {
      files.delete(part);
      return false;
    }
    Files.createDirectories(folder.resolve(digest.hex().substring(0, 2)));
    files.rename(part, path(digest));
    broken.remove(digest);
    return true;
  }

  /// Blobs that were found missing or changed since the start and are not mended yet.
  public Set<Sha256> broken() {
    return Set.copyOf(broken);
  }

  /// Nobody needs the broken blobs that are left.
  public void forgetBroken() {
    broken.clear();
  }

  /// Deletes every blob and part that is not in the set.
  ///
  /// @return how many were deleted
  public int keepOnly(Set<Sha256> wanted) throws IOException {
    int deleted = 0;
    for (Sha256 digest : all()) {
      if (!wanted.contains(digest)) {
        files.delete(path(digest));
        deleted++;
      }
    }
    return deleted + deletePartsExcept(wanted);
  }

  /// Digests of all files here, by name only.
  public Set<Sha256> all() throws IOException {
    Set<Sha256> found = new TreeSet<>();
    try (DirectoryStream<Path> shelves = Files.newDirectoryStream(folder, "[0-9a-f][0-9a-f]")) {
      for (Path shelf : shelves) {
        try (DirectoryStream<Path> blobs = Files.newDirectoryStream(shelf, "[0-9a-f]*")) {
          blobs.forEach(blob -> digest(blob, "").ifPresent(found::add));
        }
      }
    }
    return found;
  }

  private int deletePartsExcept(Set<Sha256> wanted) throws IOException {
    int deleted = 0;
    Path parts = Files.createDirectories(folder.resolve("tmp"));
    try (DirectoryStream<Path> found = Files.newDirectoryStream(parts, "*" + PART)) {
      for (Path part : found) {
        if (digest(part, PART).filter(wanted::contains).isEmpty()) {
          files.delete(part);
          deleted++;
        }
      }
    }
    return deleted;
  }

  /// The digest that a file is named by; empty for a file that somebody else has put here.
  private static Optional<Sha256> digest(Path file, String ending) {
    String name = String.valueOf(file.getFileName());
    try {
      return Optional.of(new Sha256(name.substring(0, name.length() - ending.length())));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void takeAway(Sha256 digest, String why) {
    broken.add(digest);
    LOG.log(System.Logger.Level.WARNING, "broken blob {0} taken away: {1}", digest, why);
    try {
      files.delete(path(digest));
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "broken blob {0} could not be deleted", digest, e);
    }
  }
}
