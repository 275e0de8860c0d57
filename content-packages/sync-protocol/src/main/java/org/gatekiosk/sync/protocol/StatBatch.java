package org.gatekiosk.sync.protocol;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

/// The counters of one closed bucket; identified by kiosk, epoch and seq.
///
/// @param epoch random, renewed when the kiosk's outbox is made anew; 16 to 64 characters
/// @param seq from 1, without gaps within an epoch
/// @param floor the lowest seq that the kiosk still has, 1 to `seq`
/// @param dropped how many counts the kiosk has thrown away in this epoch, for lack of space
/// @param from start of the bucket, counts
/// @param to end of the bucket, does not count
/// @param timeZone of the gate
/// @param offsetMin of the bucket's start from UTC, -1080 to 1080
/// @param merged whether this hour went into its day, and so has no rows
/// @param rows each counter once
public record StatBatch(
    KioskId kiosk,
    String epoch,
    long seq,
    long floor,
    long dropped,
    Instant from,
    Instant to,
    ZoneId timeZone,
    int offsetMin,
    BatchKind kind,
    boolean merged,
    Mode mode,
    List<StatRow> rows) {
  private static final Pattern EPOCH = Pattern.compile("[0-9A-Za-z-]{16,64}");
  private static final int MAX_OFFSET_MIN = 18 * 60; // java.time.ZoneOffset

  public StatBatch {
    requireEpoch(epoch);
    Requirements.range("seq", seq, 1, Long.MAX_VALUE);
    Requirements.range("floor", floor, 1, seq);
    Requirements.notNegative("dropped", dropped);
    if (!to.isAfter(from)) {
      throw new IllegalArgumentException("a batch from " + from + " to " + to);
    }
    Requirements.range("offsetMin", offsetMin, -MAX_OFFSET_MIN, MAX_OFFSET_MIN);
    rows = List.copyOf(rows);
    if (merged && (kind != BatchKind.HOUR || !rows.isEmpty())) {
      throw new IllegalArgumentException("only an hour is merged, and then it has no rows");
    }
  }

  static void requireEpoch(String epoch) {
    if (!EPOCH.matcher(epoch).matches()) {
      throw new IllegalArgumentException("not an epoch: '" + epoch + "'");
    }
  }
}
