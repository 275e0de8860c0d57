package org.gatekiosk.server.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.gatekiosk.server.statistics.Cell;
import org.gatekiosk.server.statistics.Completeness;
import org.jspecify.annotations.Nullable;

/// The table of views, with how complete it is.
///
/// @param demonstration whether a gate with a shortened policy is among the figures
@Serdeable
public record StatisticsReport(
    String from,
    String to,
    boolean demonstration,
    List<Row> rows,
    Totals totals,
    CompletenessAnswer completeness) {

  /// One item version in one language on one day.
  ///
  /// @param item `repository/package/item`
  /// @param title as it was, in the reader's language
  /// @param qrOpened stands in the first row of an item, language and day: links know no version
  @Serdeable
  public record Row(
      String item,
      String title,
      String version,
      String language,
      String day,
      Figure views,
      Figure qrShown,
      Figure qrOpened) {}

  @Serdeable
  public record Totals(Figure sessions, Figure views, Figure qrShown, Figure qrOpened) {}

  /// A figure, or why there is none.
  ///
  /// @param value null when it is not shown
  /// @param text as it is shown: the number, `<5`, or a dash for no data
  @Serdeable
  public record Figure(@Nullable Long value, String text) {
    static Figure of(Cell cell) {
      return switch (cell) {
        case Cell.Counted(long value) -> new Figure(value, Long.toString(value));
        case Cell.TooSmall _ -> new Figure(null, "<" + Cell.THRESHOLD);
        case Cell.NoData _ -> new Figure(null, "–");
      };
    }
  }

  /// How much arrived of what should have; see `Completeness`.
  ///
  /// @param received hours of kiosks
  /// @param expected hours of kiosks
  /// @param outstanding batches
  /// @param dropped counts
  @Serdeable
  public record CompletenessAnswer(
      long received,
      long expected,
      int percent,
      @Nullable Instant completeUntil,
      long outstanding,
      long dropped) {
    static CompletenessAnswer of(Completeness completeness) {
      return new CompletenessAnswer(
          completeness.received(),
          completeness.expected(),
          completeness.percent(),
          completeness.completeUntil(),
          completeness.outstanding(),
          completeness.dropped());
    }
  }
}
