package org.gatekiosk.kiosk.update;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gatekiosk.content.format.FileClass;
import org.gatekiosk.content.format.Manifest;
import org.gatekiosk.content.format.Manifest.ManifestItem;
import org.gatekiosk.content.format.ReleaseFile;
import org.gatekiosk.kiosk.catalog.CatalogItem;
import org.gatekiosk.kiosk.catalog.CatalogReader;
import org.gatekiosk.kiosk.store.ReleaseSet;
import org.gatekiosk.sync.protocol.AssignedRelease;
import org.gatekiosk.trust.Sha256;

/// What belongs to a release set, read from the manifests and item documents on the disk.
final class Contents {
  /// Without these a release is not shown; sound and film may come later.
  static final Set<FileClass> NEEDED_TO_SHOW =
      EnumSet.of(FileClass.EMERGENCY, FileClass.TEXT, FileClass.IMAGE);

  private final CatalogReader reader;

  Contents(CatalogReader reader) {
    this.reader = reader;
  }

  /// A file by its digest.
  record Piece(Sha256 digest, long length) {}

  /// The item documents and files that belong to the manifests directly.
  List<Piece> documents(ReleaseSet set) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    for (AssignedRelease release : set.releases()) {
      Optional<Manifest> manifest = reader.manifest(release, new ArrayList<>());
      if (manifest.isPresent()) {
        manifest.get().items().forEach(item -> pieces.add(new Piece(item.sha256(), item.length())));
        manifest
            .get()
            .shared()
            .forEach(file -> pieces.add(new Piece(file.sha256(), file.length())));
      }
    }
    return pieces;
  }

  /// The files of all items of these classes, the most urgent class first, each digest once.
  ///
  /// @param faults gets a sentence for each item document that is not whole
  List<Piece> files(ReleaseSet set, Set<FileClass> classes, List<String> faults)
      throws IOException {
    Map<FileClass, List<Piece>> byClass = new TreeMap<>();
    Set<Sha256> seen = new HashSet<>();
    for (AssignedRelease release : set.releases()) {
      Optional<Manifest> manifest = reader.manifest(release, faults);
      for (ManifestItem listed : manifest.map(Manifest::items).orElse(List.of())) {
        List<ReleaseFile> files =
            reader.item(release, listed, faults).map(CatalogItem::item).stream()
                .flatMap(item -> item.files().stream())
                .filter(file -> classes.contains(file.fileClass()) && seen.add(file.sha256()))
                .toList();
        for (ReleaseFile file : files) {
          byClass
              .computeIfAbsent(file.fileClass(), _ -> new ArrayList<>())
              .add(new Piece(file.sha256(), file.length()));
        }
      }
    }
    return byClass.values().stream().flatMap(List::stream).toList();
  }

  /// Everything that belongs to the set, as far as its documents are here.
  Set<Sha256> everything(ReleaseSet set) throws IOException {
    Set<Sha256> digests = new HashSet<>();
    documents(set).forEach(piece -> digests.add(piece.digest()));
    files(set, EnumSet.allOf(FileClass.class), new ArrayList<>())
        .forEach(piece -> digests.add(piece.digest()));
    return digests;
  }
}
