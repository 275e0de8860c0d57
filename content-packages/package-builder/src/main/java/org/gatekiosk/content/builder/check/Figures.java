package org.gatekiosk.content.builder.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the numbers of a text, whatever the digits, grouping and width of its language.
final class Figures {
  /// One to three digits and groups of three, or digits without grouping.
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,3}(?:[.,\\u00A0\\u202F ]\\d{3}(?!\\d))+|\\d+");

  /// Words after a number that multiply it; such numbers differ between languages by nature.
  private static final Pattern MULTIPLIED =
      Pattern.compile(
          "[\\s\\u00A0\\u202F]*(百|千|万|萬|億|亿|백|천|만|억|nghìn|ngàn|triệu|tỷ|tỉ|thousand|million|billion"
              + "|mille|millions?|milliards?|тыс|млн|миллион|миллиард)",
          Pattern.CASE_INSENSITIVE);

  private Figures() {}

  /// A number of a text.
  ///
  /// @param digits in ASCII without grouping and leading zeros
  /// @param offset of its first digit in the text
  /// @param multiplied whether a word such as "million" follows
  record Figure(String digits, int offset, boolean multiplied) {
    /// Shorter ones are also said in words or stand in dates and times, so they prove nothing.
    boolean isTelling() {
      return !multiplied && (digits.length() > 2 || Integer.parseInt(digits) > 12);
    }
  }

  static List<Figure> of(String text) {
    String ascii = asciiDigits(text);
    List<Figure> figures = new ArrayList<>();
    Matcher number = NUMBER.matcher(ascii);
    Matcher multiplied = MULTIPLIED.matcher(ascii);
    while (number.find()) {
      String digits = number.group().replaceAll("\\D", "").replaceFirst("^0+(?=\\d)", "");
      multiplied.region(number.end(), ascii.length());
      figures.add(new Figure(digits, number.start(), multiplied.lookingAt()));
    }
    return figures;
  }

  /// Digits of every script as ASCII; the length of the text does not change.
  static String asciiDigits(String text) {
    var ascii = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      ascii.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
    }
    return ascii.toString();
  }
}
