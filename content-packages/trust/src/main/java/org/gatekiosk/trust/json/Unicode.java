package org.gatekiosk.trust.json;

/// Unicode rules that Java strings do not enforce by themselves.
final class Unicode {
  private Unicode() {}

  static String requireWellFormed(String text) {
    if (!isWellFormed(text)) {
      throw new IllegalArgumentException("text with a surrogate that has no partner");
    }
    return text;
  }

  static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        // a pair reads as one code point above the surrogates
        if (text.codePointAt(i) <= Character.MAX_VALUE) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  /// Orders by code point, which is also the order of the UTF-8 bytes; `String.compareTo` orders by
  /// UTF-16 unit and puts U+1F600 before U+FF21.
  static int compareByCodePoint(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int i = 0;
    while (i < shorter && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    if (i == shorter) {
      return Integer.compare(a.length(), b.length());
    }
    boolean differsInsideAPair = i > 0 && Character.isHighSurrogate(a.charAt(i - 1));
    int start = differsInsideAPair ? i - 1 : i;
    return Integer.compare(a.codePointAt(start), b.codePointAt(start));
  }
}
