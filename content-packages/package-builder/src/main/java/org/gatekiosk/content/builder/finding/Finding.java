package org.gatekiosk.content.builder.finding;

import java.util.List;
import java.util.Locale;
import org.gatekiosk.trust.json.JsonObject;

/// One thing that is wrong or could be better.
///
/// @param message what is wrong
/// @param mend what the author does about it
public record Finding(
    Severity severity, FindingCode code, Place place, Wording message, Wording mend) {
  private static final Messages MESSAGES = new Messages(Finding.class);

  static Finding of(Severity severity, FindingCode code, Place place, Object... arguments) {
    return new Finding(
        severity,
        code,
        place,
        MESSAGES.wording(code.code(), arguments),
        MESSAGES.wording(code.code() + ".mend", arguments));
  }

  /// The same finding with another weight and a note behind its message.
  public Finding withSeverity(Severity other, Wording note) {
    var noted = new Wording(message.vi() + " " + note.vi(), message.en() + " " + note.en());
    return new Finding(other, code, place, noted, mend);
  }

  /// True when one of them blocks.
  public static boolean anyError(List<Finding> findings) {
    return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
  }

  /// The object that `POST /api/v1/packages` answers for each finding, in the reader's language.
  public JsonObject toJson(Locale reader) {
    return JsonObject.builder()
        .put("severity", severity.name())
        .put("code", code.code())
        .putIfPresent("item", place.item())
        .putIfPresent("language", place.language())
        .putIfPresent("field", place.field())
        .putIfPresent("file", place.file())
        .put("line", place.line())
        .put("column", place.column())
        .put("message", message.in(reader))
        .put("mend", mend.in(reader))
        .build();
  }

  /// `file:line:column: error: message (code)` and the mending on a second line.
  public String toText(Locale reader) {
    boolean vietnamese = reader.getLanguage().equals("vi");
    String weight =
        switch (severity) {
          case ERROR -> vietnamese ? "lỗi" : "error";
          case WARNING -> vietnamese ? "cảnh báo" : "warning";
          case HINT -> vietnamese ? "gợi ý" : "hint";
        };
    return "%s: %s: %s [%s]%n    %s"
        .formatted(place, weight, message.in(reader), code.code(), mend.in(reader));
  }
}
