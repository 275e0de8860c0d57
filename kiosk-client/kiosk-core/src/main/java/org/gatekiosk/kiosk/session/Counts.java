package org.gatekiosk.kiosk.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.sync.protocol.Metrics;
import org.gatekiosk.sync.protocol.Shape;
import org.gatekiosk.sync.protocol.StatRow;

/// Which counters an occurrence adds to: each shape apart, so that no total is computed from
/// another's cells.
final class Counts {
  private static final int[] DWELL_BOUNDS_S = {5, 15, 30, 60, 120, 300};

  private Counts() {}

  static List<StatRow> session() {
    return List.of(one(Metrics.SESSION, Shape.PLAIN_HOUR));
  }

  static List<StatRow> touchAway() {
    return List.of(one(Metrics.TOUCH_AWAY, Shape.PLAIN_HOUR));
  }

  static List<StatRow> view(OpenView view, Duration dwell) {
    String item = view.item().fullName();
    String shown = view.shown().value();
    List<StatRow> counts = new ArrayList<>();
    counts.add(byItemAndLanguage(Metrics.VIEW, view, view.shown()));
    counts.add(one(Metrics.VIEW, Shape.ITEM_HOUR, item));
    counts.add(one(Metrics.VIEW, Shape.LANGUAGE_HOUR, shown));
    counts.add(
        one(
            Metrics.DWELL,
            Shape.ITEM_LANGUAGE_DAY,
            item,
            view.item().version(),
            shown,
            dwellBin(dwell)));
    if (!view.shown().equals(view.chosen())) {
      counts.add(byItemAndLanguage(Metrics.FALLBACK, view, view.chosen()));
    }
    return counts;
  }

  static List<StatRow> sessionViewed(OpenView view) {
    return List.of(byItemAndLanguage(Metrics.SESSIONS_VIEWED, view, view.shown()));
  }

  static List<StatRow> qrShown(OpenView view) {
    return List.of(
        byItemAndLanguage(Metrics.QR_SHOWN, view, view.shown()),
        one(Metrics.QR_SHOWN, Shape.ITEM_HOUR, view.item().fullName()));
  }

  static List<StatRow> languageMix(LanguageTag language) {
    return List.of(one(Metrics.LANGUAGE_MIX, Shape.LANGUAGE_HOUR, language.value()));
  }

  static List<StatRow> languageSwitched() {
    return List.of(one(Metrics.LANGUAGE_SWITCHED, Shape.PLAIN_HOUR));
  }

  static List<StatRow> languageMissing(LanguageTag language) {
    return List.of(one(Metrics.LANGUAGE_MISSING, Shape.LANGUAGE_HOUR, language.value()));
  }

  static List<StatRow> inputMode(InputMode mode) {
    return List.of(one(Metrics.INPUT_MODE, Shape.MODE_DAY, mode.word()));
  }

  static String dwellBin(Duration dwell) {
    int from = 0;
    for (int to : DWELL_BOUNDS_S) {
      if (dwell.compareTo(Duration.ofSeconds(to)) < 0) {
        return from == 0 ? "<" + to : from + "-" + to;
      }
      from = to;
    }
    return ">" + from;
  }

  private static StatRow byItemAndLanguage(String metric, OpenView view, LanguageTag language) {
    return one(
        metric,
        Shape.ITEM_LANGUAGE_DAY,
        view.item().fullName(),
        view.item().version(),
        language.value());
  }

  private static StatRow one(String metric, Shape shape, String... dims) {
    return new StatRow(metric, shape, List.of(dims), 1);
  }
}
