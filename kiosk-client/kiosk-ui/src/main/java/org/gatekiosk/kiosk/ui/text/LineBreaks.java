package org.gatekiosk.kiosk.ui.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.gatekiosk.content.format.LanguageTag;

/// Where a line may end: Unicode line breaking (UAX 14) with the dictionaries of ICU; Japanese
/// between phrases, Korean at spaces only, as their readers expect. Never inside a range of figures
/// such as 16–18, the number of a document such as 120/2015/TT-BTC, a date of Han characters or
/// behind the e of e-visa, where UAX 14 would allow it.
final class LineBreaks {
  private LineBreaks() {}

  /// A place where a line may or must end.
  ///
  /// @param end offset after the last character of the part
  /// @param must true after a line feed
  record Break(int end, boolean must) {}

  static List<Break> of(String text, LanguageTag language) {
    return language.equals(LanguageTag.KO) ? atSpaces(text) : byUnicode(text, locale(language));
  }

  private static ULocale locale(LanguageTag language) {
    return language.equals(LanguageTag.JA)
        ? ULocale.forLanguageTag("ja-u-lb-strict-lw-phrase")
        : ULocale.forLocale(language.locale());
  }

  private static List<Break> byUnicode(String text, ULocale locale) {
    BreakIterator breaks = BreakIterator.getLineInstance(locale);
    breaks.setText(text);
    List<Break> found = new ArrayList<>();
    breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (!insideNumber(text, end) && !insidePlease(text, end)) {
        found.add(new Break(end, text.charAt(end - 1) == '\n'));
      }
    }
    return found;
  }

  private static boolean insideNumber(String text, int at) {
    if (at < 2 || at >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 2);
    char last = text.charAt(at - 1);
    char after = text.charAt(at);
    if (Character.isDigit(last) && Character.isIdeographic(after)) {
      return true;
    }
    return switch (last) {
      case '年', '月' -> Character.isDigit(before) && Character.isDigit(after);
      case '–' -> Character.isDigit(before) && Character.isDigit(after);
      case '-' ->
          (Character.isDigit(before) && Character.isDigit(after))
              || (Character.isUpperCase(before) && Character.isUpperCase(after))
              || isSingleLetter(text, at - 2);
      case '/' -> Character.isDigit(before);
      default -> false;
    };
  }

  private static boolean isSingleLetter(String text, int at) {
    return Character.isLetter(text.charAt(at))
        && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
  }

  /// The phrases of ICU 79 divide ください, with which most requests end.
  private static boolean insidePlease(String text, int at) {
    return text.startsWith("さい", at) && text.startsWith("くだ", at - 2);
  }

  private static List<Break> atSpaces(String text) {
    List<Break> found = new ArrayList<>();
    for (int end = 1; end <= text.length(); end++) {
      char last = text.charAt(end - 1);
      if (last == ' ' || last == '\n' || end == text.length()) {
        found.add(new Break(end, last == '\n'));
      }
    }
    return found;
  }
}
