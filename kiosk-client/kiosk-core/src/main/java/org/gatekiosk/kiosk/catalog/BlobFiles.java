package org.gatekiosk.kiosk.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gatekiosk.content.format.ReleaseFile;
import org.gatekiosk.kiosk.store.BlobStore;
import org.gatekiosk.trust.Sha256;

/// The files of all items, from the blob store.
final class BlobFiles implements FileSource {
  private final BlobStore blobs;

  /// Whole videos are hashed once in a run of the program, not before every play.
  private final Set<Sha256> verified = ConcurrentHashMap.newKeySet();

  BlobFiles(BlobStore blobs) {
    this.blobs = blobs;
  }

  @Override
  public Optional<byte[]> read(ReleaseFile file) {
    return blobs.read(file.sha256());
  }

  @Override
  public Optional<Path> path(ReleaseFile file) {
    Path path = blobs.path(file.sha256());
    if (verified.contains(file.sha256()) && Files.exists(path)) {
      return Optional.of(path);
    }
    if (!blobs.verify(file.sha256())) {
      return Optional.empty();
    }
    verified.add(file.sha256());
    return Optional.of(path);
  }
}
