package org.gatekiosk.kiosk.update;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.gatekiosk.kiosk.catalog.Catalog;
import org.gatekiosk.kiosk.catalog.CatalogReader;
import org.gatekiosk.kiosk.store.BlobStore;
import org.gatekiosk.kiosk.store.ReleaseSet;
import org.gatekiosk.kiosk.update.Contents.Piece;
import org.jspecify.annotations.Nullable;

/// Everything that happens to a release set before the screen sees it.
final class Staging {
  private final Planner planner;
  private final BlobFetcher fetcher;
  private final Contents contents;
  private final CatalogReader reader;
  private final BlobStore blobs;

  Staging(
      Planner planner,
      BlobFetcher fetcher,
      Contents contents,
      CatalogReader reader,
      BlobStore blobs) {
    this.planner = planner;
    this.fetcher = fetcher;
    this.contents = contents;
    this.reader = reader;
    this.blobs = blobs;
  }

  /// PLANNED.
  StepResult plan(ReleaseSet set, byte @Nullable [] news) throws IOException {
    return planner.plan(set, news);
  }

  /// FETCHING.
  StepResult fetch(ReleaseSet set, BooleanSupplier superseded, IntConsumer progress)
      throws IOException {
    return fetcher.fetch(set, superseded, progress);
  }

  /// FETCHED: reads everything again that the screen needs.
  StepResult verify(ReleaseSet set, BooleanSupplier superseded) throws IOException {
    List<String> faults = new ArrayList<>();
    for (Piece piece : contents.files(set, Contents.NEEDED_TO_SHOW, faults)) {
      if (superseded.getAsBoolean()) {
        return new StepResult.Superseded();
      }
      if (!blobs.verify(piece.digest())) {
        faults.add("blob " + piece.digest() + " is broken");
      }
    }
    return faults.isEmpty()
        ? new StepResult.Done()
        : new StepResult.Failed("MISSING(" + faults.size() + "): " + faults.getFirst(), false);
  }

  /// STAGED: the catalogue, if every item of the set is whole.
  Optional<Catalog> catalog(ReleaseSet set) throws IOException {
    CatalogReader.Reading reading = reader.read(set);
    return reading.faults().isEmpty() ? Optional.of(reading.catalog()) : Optional.empty();
  }
}
