package org.gatekiosk.server.console.view;

import java.util.List;
import java.util.Locale;
import org.gatekiosk.server.publishing.FindingsText;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.jspecify.annotations.Nullable;

/// One thing that the check of a package found.
///
/// @param place file, line and column; the package itself when it is no file
/// @param message what is wrong
/// @param mend what to do
public record FindingRow(
    Severity severity,
    Mark mark,
    String code,
    @Nullable String file,
    String place,
    String message,
    String mend) {

  /// How much a finding weighs, worst first.
  public enum Severity {
    ERROR,
    WARNING,
    HINT
  }

  /// Reads stored findings, worst first.
  static List<FindingRow> read(String stored, Frame frame) {
    Locale reader = frame.language().locale();
    return FindingsText.read(stored, reader).stream()
        .map(fields -> of(fields, frame))
        .sorted(java.util.Comparator.comparing(FindingRow::severity))
        .toList();
  }

  private static FindingRow of(Fields fields, Frame frame) {
    try {
      Severity severity = Severity.valueOf(fields.string("severity"));
      String file = fields.optionalString("file");
      long line = fields.integer("line", 0, Integer.MAX_VALUE);
      long column = fields.integer("column", 0, Integer.MAX_VALUE);
      return new FindingRow(
          severity,
          mark(severity, frame.words()),
          fields.string("code"),
          file,
          place(frame, line, column),
          fields.string("message"),
          fields.string("mend"));
    } catch (JsonFormatException e) {
      throw new IllegalStateException("a stored finding is damaged", e);
    }
  }

  private static String place(Frame frame, long line, long column) {
    if (line == 0) {
      return "";
    }
    return column == 0
        ? frame.t("finding.line", line)
        : frame.t("finding.lineColumn", line, column);
  }

  private static Mark mark(Severity severity, Words words) {
    String word = words.t("severity." + severity);
    return switch (severity) {
      case ERROR -> new Mark("cross", Tone.BAD, word);
      case WARNING -> new Mark("degraded", Tone.AGED, word);
      case HINT -> new Mark("stale", Tone.CALM, word);
    };
  }
}
