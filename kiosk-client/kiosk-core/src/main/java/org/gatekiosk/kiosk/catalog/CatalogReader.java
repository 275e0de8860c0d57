package org.gatekiosk.kiosk.catalog;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gatekiosk.content.format.Manifest;
import org.gatekiosk.content.format.Manifest.ManifestItem;
import org.gatekiosk.content.format.Rejected;
import org.gatekiosk.content.format.UnverifiedItem;
import org.gatekiosk.content.format.UnverifiedManifest;
import org.gatekiosk.content.format.VerifiedItem;
import org.gatekiosk.content.format.VerifiedManifest;
import org.gatekiosk.kiosk.store.BlobStore;
import org.gatekiosk.kiosk.store.ReleaseSet;
import org.gatekiosk.kiosk.store.ReleaseStore;
import org.gatekiosk.sync.protocol.AssignedRelease;
import org.gatekiosk.trust.Sha256;

/// Makes a catalogue from what lies on the disk, believing nothing: the set's digest leads to the
/// manifests, theirs to the items, theirs to the files.
public final class CatalogReader {
  private final ReleaseStore releases;
  private final BlobStore blobs;
  private final BlobFiles files;

  /// Items that are in use, by the digest of their document: an update of one text need not parse
  /// all others again.
  private final Map<Sha256, WeakReference<CatalogItem>> inUse = new ConcurrentHashMap<>();

  public CatalogReader(ReleaseStore releases, BlobStore blobs) {
    this.releases = releases;
    this.blobs = blobs;
    this.files = new BlobFiles(blobs);
  }

  /// A catalogue and what is missing in it.
  ///
  /// @param catalog of everything that is whole
  /// @param faults one English sentence for each manifest or item that is not
  public record Reading(Catalog catalog, List<String> faults) {
    public Reading {
      faults = List.copyOf(faults);
    }
  }

  /// Reads every item of the set, on all cores: it is what a start of the program waits for.
  public Reading read(ReleaseSet set) throws IOException {
    List<CatalogItem> items = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (AssignedRelease release : set.releases()) {
      List<ManifestItem> listed = manifest(release, faults).map(Manifest::items).orElse(List.of());
      for (ItemReading reading :
          listed.parallelStream().map(each -> reading(release, each)).toList()) {
        reading.item().ifPresent(items::add);
        faults.addAll(reading.faults());
      }
    }
    inUse.values().removeIf(item -> item.get() == null);
    return new Reading(new Catalog(set.label(), items), faults);
  }

  private record ItemReading(Optional<CatalogItem> item, List<String> faults) {}

  private ItemReading reading(AssignedRelease release, ManifestItem listed) {
    List<String> faults = new ArrayList<>();
    return new ItemReading(item(release, listed, faults), faults);
  }

  /// The manifest of a release, if it is here and is the assigned one.
  ///
  /// @param faults gets a sentence when it is not
  public Optional<Manifest> manifest(AssignedRelease release, List<String> faults)
      throws IOException {
    Optional<byte[]> bytes = releases.readManifest(release);
    if (bytes.isEmpty()) {
      faults.add(release.path() + " is missing");
      return Optional.empty();
    }
    return switch (new UnverifiedManifest(bytes.get())
        .verify(release.path(), release.sha256(), release.length())) {
      case VerifiedManifest verified -> Optional.of(verified.manifest());
      case Rejected rejected -> {
        faults.add(release.path() + ": " + rejected.reason());
        yield Optional.empty();
      }
    };
  }

  /// An item of a release, if its document is here and whole.
  ///
  /// @param faults gets a sentence when it is not
  public Optional<CatalogItem> item(
      AssignedRelease release, ManifestItem listed, List<String> faults) {
    String fullName = listed.name().in(release.repository());
    Optional<CatalogItem> known =
        Optional.ofNullable(inUse.get(listed.sha256()))
            .map(WeakReference::get)
            .filter(item -> item.fullName().equals(fullName));
    Optional<byte[]> document =
        known.isPresent() ? blobs.read(listed.sha256()) : blobs.readUnproven(listed.sha256());
    if (document.isEmpty()) {
      faults.add(listed.name() + " is missing or broken");
      return Optional.empty();
    }
    return known.isPresent() ? known : verify(fullName, listed, document.get(), faults);
  }

  private Optional<CatalogItem> verify(
      String fullName, ManifestItem listed, byte[] document, List<String> faults) {
    return switch (new UnverifiedItem(document).verify(listed)) {
      case VerifiedItem verified -> {
        var item = new CatalogItem(fullName, verified.version(), verified.item(), files);
        inUse.put(listed.sha256(), new WeakReference<>(item));
        yield Optional.of(item);
      }
      case Rejected rejected -> {
        faults.add(listed.name() + ": " + rejected.reason());
        var _ = blobs.verify(listed.sha256()); // takes it away if the disk has changed it
        yield Optional.empty();
      }
    };
  }
}
