package org.gatekiosk.server.publishing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.gatekiosk.content.builder.finding.Finding;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonArray;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.Limits;

/// Findings as the database keeps them: `{"vi": […], "en": […]}`, each list as the API answers it.
public final class FindingsText {
  private static final Locale VI = Locale.of("vi");
  private static final Limits LIMITS = Limits.ofBytes(64 * 1024 * 1024);

  /// More help nobody; the first ones say enough to begin with.
  private static final int MOST = 2000;

  private FindingsText() {}

  static String write(List<Finding> findings) {
    List<Finding> kept = findings.stream().limit(MOST).toList();
    JsonObject both =
        JsonObject.builder()
            .put("vi", JsonArray.from(kept, finding -> finding.toJson(VI)))
            .put("en", JsonArray.from(kept, finding -> finding.toJson(Locale.ENGLISH)))
            .build();
    return new String(CompactJson.encode(both), StandardCharsets.UTF_8);
  }

  /// The findings for a reader, each an object with `severity`, `code`, `item`, `language`,
  /// `field`, `file`, `line`, `column`, `message`, `mend`.
  public static List<Fields> read(String text, Locale reader) {
    String language = reader.getLanguage().equals("vi") ? "vi" : "en";
    try {
      return Fields.parse(text.getBytes(StandardCharsets.UTF_8), LIMITS)
          .list(language, fields -> fields);
    } catch (JsonFormatException e) {
      throw new IllegalStateException("stored findings are damaged", e);
    }
  }
}
