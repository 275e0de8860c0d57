package org.gatekiosk.content.builder.text;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/// How wide text is, in letters, without a font.
public final class Letters {
  private static final Set<UnicodeScript> WIDE_SCRIPTS =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO);

  private Letters() {}

  /// Whether a character takes the room of an ideograph.
  public static boolean isWide(int c) {
    return WIDE_SCRIPTS.contains(UnicodeScript.of(c))
        || (c >= 0x3000 && c <= 0x303F)
        || (c >= 0xFF01 && c <= 0xFF60);
  }

  /// How much of a line is used, in percent, when it holds so many narrow or so many wide letters.
  public static int percentOf(String text, int narrow, int wide) {
    return (int) Math.round(shareOf(text, narrow, wide) * 100);
  }

  /// How much of a line is used, 1 being all of it, when it holds so many narrow or so many wide
  /// letters.
  public static double shareOf(String text, int narrow, int wide) {
    double used = 0;
    for (int c : text.codePoints().toArray()) {
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        used += isWide(c) ? 1.0 / wide : 1.0 / narrow;
      }
    }
    return used;
  }

  public static int count(String text) {
    return text.codePointCount(0, text.length());
  }

  /// Joins the lines of a paragraph: by a space, between ideographs by nothing.
  public static String joinLines(String text) {
    var joined = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\n') {
        joined.append(c);
      } else if (i == 0
          || i + 1 == text.length()
          || !standsWithoutSpaces(text.codePointBefore(i))
          || !standsWithoutSpaces(text.codePointAt(i + 1))) {
        joined.append(' ');
      }
    }
    return joined.toString();
  }

  private static boolean standsWithoutSpaces(int c) {
    return isWide(c) && UnicodeScript.of(c) != UnicodeScript.HANGUL;
  }
}
