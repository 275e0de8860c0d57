package org.gatekiosk.kiosk.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.gatekiosk.device.Box;
import org.gatekiosk.kiosk.store.BlobStore;
import org.gatekiosk.kiosk.store.ReleaseSet;
import org.gatekiosk.kiosk.update.Contents.Piece;

/// The work of FETCHING: first the item documents, which name the files, then the files.
final class BlobFetcher {
  private final BlobStore blobs;
  private final Contents contents;
  private final ContentSource source;
  private final Box box;
  private final Path home;

  BlobFetcher(BlobStore blobs, Contents contents, ContentSource source, Box box, Path home) {
    this.blobs = blobs;
    this.contents = contents;
    this.source = source;
    this.box = box;
    this.home = home;
  }

  /// Fetches what the set needs to be shown.
  ///
  /// @param superseded asked between two files
  /// @param progress gets the percentage of bytes
  StepResult fetch(ReleaseSet set, BooleanSupplier superseded, IntConsumer progress)
      throws IOException {
    StepResult documents = fetch(contents.documents(set), superseded, _ -> {});
    if (!(documents instanceof StepResult.Done)) {
      return documents;
    }
    List<String> faults = new ArrayList<>();
    List<Piece> files = contents.files(set, Contents.NEEDED_TO_SHOW, faults);
    return faults.isEmpty()
        ? fetch(files, superseded, progress)
        : new StepResult.Failed("TRIAL_FAILED(" + faults.getFirst() + ")", true);
  }

  /// Fetches the pieces that are not here.
  StepResult fetch(List<Piece> pieces, BooleanSupplier superseded, IntConsumer progress)
      throws IOException {
    List<Piece> missing =
        pieces.stream().filter(piece -> !blobs.has(piece.digest(), piece.length())).toList();
    long needed = missing.stream().mapToLong(Piece::length).sum();
    if (!missing.isEmpty() && box.diskSpace(home).freeBytes() < needed + needed / 10) {
      return new StepResult.Failed("NO_SPACE", false);
    }
    long fetched = 0;
    for (int i = 0; i < missing.size(); i++) {
      if (superseded.getAsBoolean()) {
        return new StepResult.Superseded();
      }
      Piece piece = missing.get(i);
      String fault = fetch(piece);
      if (!fault.isEmpty()) {
        return new StepResult.Failed("MISSING(" + (missing.size() - i) + "): " + fault, false);
      }
      fetched += piece.length();
      progress.accept((int) (fetched * 100 / Math.max(1, needed)));
    }
    return new StepResult.Done();
  }

  /// Fetches one piece, and once more from its beginning if the unfinished part was damaged.
  ///
  /// @return why it is not here, or nothing
  private String fetch(Piece piece) throws IOException {
    for (int attempt = 0; attempt < 2; attempt++) {
      Path part = blobs.part(piece.digest());
      boolean resumed = Files.exists(part);
      if (resumed && Files.size(part) > piece.length()) {
        Files.delete(part);
      }
      try {
        source.append(piece.digest(), piece.length(), part);
      } catch (IOException e) {
        return String.valueOf(e.getMessage());
      }
      if (blobs.commit(piece.digest())) {
        return "";
      }
      if (!resumed) {
        break;
      }
    }
    return "the source gave other bytes than " + piece.digest();
  }
}
