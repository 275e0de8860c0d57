package org.gatekiosk.sync.protocol;

import java.util.List;

/// Which batches the server has stored; said only after its database has committed.
///
/// @param upTo every seq up to this one is stored, except `missing`; 0 means none
/// @param missing rising, each from 1 to `upTo`; at most [#MAX_MISSING]
public record Ack(KioskId kiosk, String epoch, long upTo, List<Long> missing) {
  public static final int MAX_MISSING = 1000;

  public Ack {
    StatBatch.requireEpoch(epoch);
    Requirements.notNegative("upTo", upTo);
    missing = List.copyOf(missing);
    Requirements.range("missing batches", missing.size(), 0, MAX_MISSING);
    long before = 0;
    for (long seq : missing) {
      Requirements.range("missing", seq, before + 1, upTo);
      before = seq;
    }
  }

  /// Whether the kiosk may delete the batch of this epoch and number.
  public boolean covers(String batchEpoch, long seq) {
    return epoch.equals(batchEpoch) && seq <= upTo && !missing.contains(seq);
  }
}
