package org.gatekiosk.kiosk.update;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gatekiosk.content.format.FileClass;
import org.gatekiosk.kiosk.catalog.Catalog;
import org.gatekiosk.kiosk.store.BlobStore;
import org.gatekiosk.kiosk.store.JournalTable.Entry;
import org.gatekiosk.kiosk.store.ReleaseSet;
import org.gatekiosk.kiosk.store.ReleaseStore;
import org.gatekiosk.kiosk.update.Contents.Piece;
import org.gatekiosk.trust.Sha256;

/// What is done while nothing is being installed: delete what no kept set needs, fetch what is
/// missing on the screen, and read one file after the other to find out.
final class Upkeep {
  private static final System.Logger LOG = System.getLogger(Upkeep.class.getName());
  private static final Duration LOOK = Duration.ofSeconds(10);

  private final BlobStore blobs;
  private final ReleaseStore releases;
  private final Contents contents;
  private final BlobFetcher fetcher;
  private final Activation activation;
  private final ShownCatalog shown;
  private List<Sha256> toScrub = List.of();
  private boolean switched = true;
  private boolean incomplete = true;

  Upkeep(
      BlobStore blobs,
      ReleaseStore releases,
      Contents contents,
      BlobFetcher fetcher,
      Activation activation,
      ShownCatalog shown) {
    this.blobs = blobs;
    this.releases = releases;
    this.contents = contents;
    this.fetcher = fetcher;
    this.activation = activation;
    this.shown = shown;
  }

  /// Another set is on the screen: sound and film may be missing, old files may go.
  void afterSwitch() {
    switched = true;
    incomplete = true;
  }

  /// Does a little and says when to come back.
  ///
  /// @param wanted what has arrived of this set is kept, although it is not on the screen
  Duration look(Entry entry, ReleaseSet wanted) throws IOException {
    ReleaseSet active = activation.shown();
    if (switched) {
      collectGarbage(List.of(active, previous(entry), wanted));
      switched = false;
    }
    if (incomplete || !blobs.broken().isEmpty()) {
      incomplete = !complete(active);
    } else {
      scrubOne();
    }
    return LOOK;
  }

  private ReleaseSet previous(Entry entry) throws IOException {
    Sha256 previous = entry.previous();
    return previous == null ? Activation.NOTHING : activation.set(previous);
  }

  private void collectGarbage(List<ReleaseSet> kept) throws IOException {
    Set<Sha256> wanted = new HashSet<>();
    for (ReleaseSet set : kept) {
      wanted.addAll(contents.everything(set));
    }
    int deleted = blobs.keepOnly(wanted);
    releases.keepOnly(kept);
    if (deleted > 0) {
      LOG.log(System.Logger.Level.INFO, "deleted {0} blobs of old releases", deleted);
    }
  }

  private boolean complete(ReleaseSet active) throws IOException {
    List<Piece> missing = missing(contents.documents(active));
    missing.addAll(
        missing(contents.files(active, EnumSet.allOf(FileClass.class), new ArrayList<>())));
    if (missing.isEmpty()) {
      blobs.forgetBroken();
      return true;
    }
    if (!(fetcher.fetch(missing, () -> false, _ -> {}) instanceof StepResult.Done)) {
      return false;
    }
    LOG.log(System.Logger.Level.INFO, "fetched {0} missing blobs", missing.size());
    showAgain(active);
    return missing(contents.files(active, EnumSet.allOf(FileClass.class), new ArrayList<>()))
        .isEmpty();
  }

  private List<Piece> missing(List<Piece> pieces) {
    return new ArrayList<>(
        pieces.stream().filter(piece -> !blobs.has(piece.digest(), piece.length())).toList());
  }

  /// An item whose document was broken is not in the catalogue; a file is looked for when needed.
  private void showAgain(ReleaseSet active) throws IOException {
    Catalog whole = activation.catalog(active);
    if (whole.everything().size() == shown.catalog().everything().size()) {
      shown.refresh();
    } else {
      var _ = shown.show(whole);
    }
  }

  private void scrubOne() throws IOException {
    if (toScrub.isEmpty()) {
      toScrub = new ArrayList<>(blobs.all());
    }
    if (!toScrub.isEmpty()) {
      var _ = blobs.verify(toScrub.removeLast());
    }
  }
}
