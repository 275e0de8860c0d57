package org.gatekiosk.kiosk.ui.text;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gatekiosk.content.format.LanguageTag;

/// Where a line may end: Unicode line breaking (UAX 14) with the dictionaries of ICU; Korean only
/// at spaces, as its readers expect. Never inside a range of figures such as 16–18, where UAX 14
/// would allow it.
final class LineBreaks {
  private LineBreaks() {}

  /// A place where a line may or must end.
  ///
  /// @param end offset after the last character of the part
  /// @param must true after a line feed
  record Break(int end, boolean must) {}

  static List<Break> of(String text, LanguageTag language) {
    return language.equals(LanguageTag.KO) ? atSpaces(text) : byUnicode(text, language.locale());
  }

  private static List<Break> byUnicode(String text, Locale locale) {
    BreakIterator breaks = BreakIterator.getLineInstance(locale);
    breaks.setText(text);
    List<Break> found = new ArrayList<>();
    breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (!insideRange(text, end)) {
        found.add(new Break(end, text.charAt(end - 1) == '\n'));
      }
    }
    return found;
  }

  private static boolean insideRange(String text, int at) {
    return at >= 2
        && at < text.length()
        && (text.charAt(at - 1) == '–' || text.charAt(at - 1) == '-')
        && Character.isDigit(text.charAt(at - 2))
        && Character.isDigit(text.charAt(at));
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
