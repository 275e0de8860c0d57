package org.gatekiosk.kiosk.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatekiosk.sync.protocol.AssignedRelease;
import org.gatekiosk.trust.Sha256;
import org.gatekiosk.trust.json.JsonFormatException;

/// Manifests as `releases/<releaseId>/release.json` and release sets as
/// `releases/sets/<digest>.json`. What is read is not trusted: a set must have its digest, a
/// manifest is verified by the reader.
public final class ReleaseStore {
  private static final String MANIFEST = "release.json";
  private static final String SETS = "sets";

  private final Path folder;
  private final DurableFiles files;

  public ReleaseStore(KioskHome home, DurableFiles files) {
    this.folder = home.releases();
    this.files = files;
  }

  public void writeManifest(AssignedRelease release, byte[] manifest) throws IOException {
    files.write(manifest(release.releaseId()), manifest);
  }

  /// The bytes of the manifest, or nothing when it is not here.
  public Optional<byte[]> readManifest(AssignedRelease release) throws IOException {
    return read(manifest(release.releaseId()));
  }

  public void writeSet(ReleaseSet set) throws IOException {
    files.write(set(set.digest()), set.encode());
  }

  /// The set of this digest; empty when it is missing or changed.
  public Optional<ReleaseSet> readSet(Sha256 digest) throws IOException {
    Optional<byte[]> document = read(set(digest)).filter(bytes -> Sha256.of(bytes).equals(digest));
    try {
      return document.isEmpty() ? Optional.empty() : Optional.of(ReleaseSet.decode(document.get()));
    } catch (JsonFormatException e) {
      throw new IOException("release set " + digest + " cannot be read", e);
    }
  }

  /// Deletes every set and every manifest that belongs to none of these.
  public void keepOnly(Collection<ReleaseSet> wanted) throws IOException {
    Set<String> setNames =
        wanted.stream().map(set -> set.digest() + ".json").collect(Collectors.toSet());
    Set<String> releaseIds =
        wanted.stream()
            .flatMap(set -> set.releases().stream())
            .map(AssignedRelease::releaseId)
            .collect(Collectors.toSet());
    for (Path set : children(Files.createDirectories(folder.resolve(SETS)))) {
      if (!setNames.contains(name(set))) {
        files.delete(set);
      }
    }
    for (Path release : children(folder)) {
      if (!name(release).equals(SETS) && !releaseIds.contains(name(release))) {
        delete(release);
      }
    }
  }

  /// With what a power cut has left beside the manifest.
  private void delete(Path release) throws IOException {
    if (Files.isDirectory(release)) {
      for (Path file : children(release)) {
        files.delete(file);
      }
    }
    files.delete(release);
  }

  private Path manifest(String releaseId) {
    return folder.resolve(releaseId).resolve(MANIFEST);
  }

  private Path set(Sha256 digest) {
    return folder.resolve(SETS).resolve(digest.hex() + ".json");
  }

  private static Optional<byte[]> read(Path file) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static Collection<Path> children(Path folder) throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
      var children = new ArrayList<Path>();
      found.forEach(children::add);
      return children;
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
