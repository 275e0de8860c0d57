package org.gatekiosk.content.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A language by its BCP 47 tag, for example `vi`, `zh-Hans`.
///
/// @param value language of 2 or 3 lower-case letters, then optionally a script (`Hans`), a region
///   (`VN`) and variants, in the canonical case of RFC 5646, 2.1.1; at most 35 characters
public record LanguageTag(String value) implements Comparable<LanguageTag> {
  private static final Pattern SYNTAX =
      Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[a-z0-9]{5,8})*");
  private static final int MAX_LENGTH = 35; // RFC 5646, 4.4.1

  /// Tags that need no look at the syntax; an item names them dozens of times.
  private static final Set<String> FREQUENT =
      Set.of("vi", "en", "zh-Hans", "zh-Hant", "ko", "ja", "ru", "fr");

  public static final LanguageTag VI = new LanguageTag("vi");
  public static final LanguageTag EN = new LanguageTag("en");
  public static final LanguageTag ZH_HANS = new LanguageTag("zh-Hans");
  public static final LanguageTag ZH_HANT = new LanguageTag("zh-Hant");
  public static final LanguageTag KO = new LanguageTag("ko");
  public static final LanguageTag JA = new LanguageTag("ja");
  public static final LanguageTag RU = new LanguageTag("ru");
  public static final LanguageTag FR = new LanguageTag("fr");
  public static final LanguageTag LO = new LanguageTag("lo");
  public static final LanguageTag KM = new LanguageTag("km");
  public static final LanguageTag TH = new LanguageTag("th");
  public static final LanguageTag AR = new LanguageTag("ar");

  /// Test locale: English with accents on every letter.
  public static final LanguageTag EN_XA = new LanguageTag("en-XA");

  /// Test locale: English made 40 % longer.
  public static final LanguageTag EN_XL = new LanguageTag("en-XL");

  /// No language: for what is the same in all of them.
  public static final LanguageTag UND = new LanguageTag("und");

  public LanguageTag {
    if (!FREQUENT.contains(value)
        && (value.length() > MAX_LENGTH || !SYNTAX.matcher(value).matches())) {
      throw new IllegalArgumentException("not a language tag (BCP 47): '" + value + "'");
    }
  }

  public Locale locale() {
    return Locale.forLanguageTag(value);
  }

  /// Written out: a generated one is linked at its first use, which the start of a kiosk waits for.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LanguageTag that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(LanguageTag other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
