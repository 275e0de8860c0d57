package org.gatekiosk.kiosk.stats;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.gatekiosk.kiosk.store.BucketTable;
import org.gatekiosk.kiosk.store.KioskDatabase;
import org.gatekiosk.kiosk.store.Tables;
import org.gatekiosk.sync.protocol.BatchKind;
import org.gatekiosk.sync.protocol.Mode;
import org.gatekiosk.sync.protocol.StatRow;

/// Adds counts to the hour and the day of the moment in which they happened. Thread-safe.
public final class Counters implements StatCounter {
  private static final System.Logger LOG = System.getLogger(Counters.class.getName());

  private final KioskDatabase database;
  private final InstantSource clock;
  private final Mode mode;
  private volatile BucketCalendar calendar;

  /// Counts nothing yet.
  ///
  /// @param mode whose use is counted
  public Counters(KioskDatabase database, InstantSource clock, Mode mode, BucketCalendar calendar) {
    this.database = database;
    this.clock = clock;
    this.mode = mode;
    this.calendar = calendar;
  }

  /// From now on counts go into the buckets of this calendar; those begun under another one end
  /// when they would have.
  public void use(BucketCalendar newCalendar) {
    calendar = newCalendar;
  }

  @Override
  public void count(List<StatRow> counts) {
    Instant now = clock.instant();
    var _ =
        database
            .submit(
                "count",
                tables -> {
                  add(tables, counts, now);
                  return true;
                })
            .exceptionally(
                failure -> {
                  LOG.log(System.Logger.Level.ERROR, "counts are lost", failure);
                  return false;
                });
  }

  /// Begins the hour and the day of this moment, so that they are sent even when nobody comes.
  void begin(Tables tables, Instant now) {
    var _ = hourId(tables.buckets(), now);
  }

  private void add(Tables tables, List<StatRow> counts, Instant now) {
    BucketTable buckets = tables.buckets();
    long hour = hourId(buckets, now);
    long day = dayId(buckets, now);
    for (StatRow row : counts) {
      buckets.add(row.shape().kind() == BatchKind.HOUR ? hour : day, mode, row);
    }
  }

  private long hourId(BucketTable buckets, Instant now) {
    return buckets.open(calendar.hour(now, mode), dayId(buckets, now));
  }

  private long dayId(BucketTable buckets, Instant now) {
    return buckets.open(calendar.day(now, mode), null);
  }
}
