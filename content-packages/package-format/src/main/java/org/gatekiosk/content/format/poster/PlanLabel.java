package org.gatekiosk.content.format.poster;

import java.text.Normalizer;
import java.util.Map;
import org.gatekiosk.content.format.Fallbacks;
import org.gatekiosk.content.format.Item;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.content.format.Requirements;

/// Words at a place of a floor plan: one line, its middle at the point, in every direction of
/// writing.
///
/// @param x of the middle, in units of the plan
/// @param y of the middle, in units of the plan
/// @param text by language, at least one; each 1 to 40 letters, in NFC, without control characters
public record PlanLabel(int x, int y, Map<LanguageTag, String> text) {
  static final int MAX_LETTERS = 40;

  public PlanLabel {
    text = Requirements.copy(text);
    Requirements.notEmpty("text of a label", text.keySet());
    text.forEach(PlanLabel::requireWords);
  }

  /// The words in this language, else in English, else in Vietnamese, else in the first there is.
  public String text(LanguageTag language) {
    return Fallbacks.first(text, language, Item.DEFAULT_FALLBACK)
        .orElseGet(() -> text.values().iterator().next());
  }

  private static void requireWords(LanguageTag language, String words) {
    String what = "label in " + language;
    Requirements.text(what, words);
    Requirements.range(
        "letters of " + what, words.codePointCount(0, words.length()), 1, MAX_LETTERS);
    if (words.codePoints().anyMatch(PlanLabel::isUnwanted)) {
      throw new IllegalArgumentException(what + " has a control character");
    }
    if (!Normalizer.isNormalized(words, Normalizer.Form.NFC)) {
      throw new IllegalArgumentException(what + " is not in NFC: '" + words + "'");
    }
  }

  /// Controls, ends of lines, bidirectional embeddings and isolates (UAX #9, 2), and what is no
  /// letter in any font.
  private static boolean isUnwanted(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
    };
  }
}
