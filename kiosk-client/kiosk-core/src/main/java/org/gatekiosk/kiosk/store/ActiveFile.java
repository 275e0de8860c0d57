package org.gatekiosk.kiosk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.gatekiosk.trust.Sha256;

/// The file `active`: two alternating records, so that a power cut while one is written leaves the
/// other. Written by the update thread only.
public final class ActiveFile {
  private final Path file;
  private final DurableFiles files;

  public ActiveFile(KioskHome home, DurableFiles files) {
    this.file = home.active();
    this.files = files;
  }

  /// The record that counts; empty before the first release.
  public Optional<ActiveRecord> read() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    byte[] both = Files.readAllBytes(file);
    return Stream.of(slot(both, 0), slot(both, 1))
        .flatMap(Optional::stream)
        .max(Comparator.comparingLong(ActiveRecord::sequence));
  }

  /// Makes this set the one that is shown, from this write on.
  public ActiveRecord write(long generation, Sha256 releaseSet, boolean onTrial)
      throws IOException {
    long sequence = read().map(ActiveRecord::sequence).orElse(0L) + 1;
    var record = new ActiveRecord(sequence, generation, releaseSet, onTrial);
    files.writeAt(file, sequence % 2 * ActiveRecord.LENGTH, record.encode());
    return record;
  }

  private static Optional<ActiveRecord> slot(byte[] both, int index) {
    int from = index * ActiveRecord.LENGTH;
    int to = from + ActiveRecord.LENGTH;
    return both.length < to
        ? Optional.empty()
        : ActiveRecord.decode(Arrays.copyOfRange(both, from, to));
  }
}
