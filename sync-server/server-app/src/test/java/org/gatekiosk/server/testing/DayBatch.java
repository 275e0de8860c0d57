package org.gatekiosk.server.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.gatekiosk.sync.protocol.BatchKind;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.sync.protocol.Metrics;
import org.gatekiosk.sync.protocol.Mode;
import org.gatekiosk.sync.protocol.Shape;
import org.gatekiosk.sync.protocol.StatBatch;
import org.gatekiosk.sync.protocol.StatRow;
import org.gatekiosk.trust.SignedEnvelope;

/// A day's statistics of one item, as a kiosk sends them.
public final class DayBatch {
  public static final String EPOCH = "0123456789abcdef";
  private static final Instant MIDNIGHT = Instant.parse("2026-11-21T17:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  private DayBatch() {}

  /// The envelope of the batch with this number, of the day with this number.
  public static byte[] of(KioskId kiosk, long seq, String item, long views) {
    Instant from = MIDNIGHT.plus(DAY.multipliedBy(seq));
    var row =
        new StatRow(
            Metrics.VIEW, Shape.ITEM_LANGUAGE_DAY, List.of(item, "0123456789ab", "en"), views);
    var batch =
        new StatBatch(
            kiosk,
            EPOCH,
            seq,
            1,
            0,
            from,
            from.plus(DAY),
            ZoneId.of("Asia/Ho_Chi_Minh"),
            420,
            BatchKind.DAY,
            false,
            Mode.LIVE,
            List.of(row));
    return SignedEnvelope.unsigned(batch.toJson()).encode();
  }
}
