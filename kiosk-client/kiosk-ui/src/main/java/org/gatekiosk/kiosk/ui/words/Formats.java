package org.gatekiosk.kiosk.ui.words;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.content.format.Value;
import org.jspecify.annotations.Nullable;

/// How numbers, amounts and dates are written in a language, by CLDR.
///
/// Dates are Gregorian in every language; times have 24 hours.
public final class Formats {
  private static final String DAY_MONTH = "MMMd";
  private static final String DAY_MONTH_YEAR = "yMMMd";

  /// In Vietnamese an abbreviated month ("23 thg 11") is a calendar's form, not a sentence's.
  private static final String DAY_MONTH_IN_FIGURES = "MMdd";

  private static final String DAY_MONTH_YEAR_IN_FIGURES = "yMMdd";

  /// A date stays in one line.
  private static final char NO_BREAK_SPACE = '\u00A0';

  private final ULocale locale;
  private final boolean inFigures;

  private Formats(LanguageTag language) {
    inFigures = language.equals(LanguageTag.VI);
    locale = ULocale.forLocale(international(language)).setKeywordValue("calendar", "gregorian");
  }

  public static Formats of(LanguageTag language) {
    return new Formats(language);
  }

  /// Plain English stands for readers of all countries, and most of them put the day first.
  private static Locale international(LanguageTag language) {
    return language.equals(LanguageTag.EN) ? Locale.UK : language.locale();
  }

  /// Loads the tables of a language, so that the first page in it does not wait for them.
  public static void warm(LanguageTag language) {
    Formats formats = of(language);
    LocalDate any = LocalDate.EPOCH;
    String words = formats.date(any) + formats.shortDate(any) + formats.number(BigDecimal.ONE, "");
    LanguageNames.in(language, language);
    Words.of(language).get("place.arriving", words);
  }

  /// A value of an item in its kind's form.
  public String value(Value value) {
    return switch (value.kind()) {
      case AMOUNT -> amount(new BigDecimal(value.value()), String.valueOf(value.unit()));
      case NUMBER -> number(new BigDecimal(value.value()), value.unit());
      case DATE -> date(LocalDate.parse(value.value()));
      case TIME, PHONE, ADDRESS -> value.value();
      case LINK -> link(value.value());
    };
  }

  /// For example "22 Nov 2026".
  public String date(LocalDate date) {
    return format(date, inFigures ? DAY_MONTH_YEAR_IN_FIGURES : DAY_MONTH_YEAR);
  }

  /// Without the year, for days of this or the next twelve months: "29 Oct".
  public String shortDate(LocalDate date) {
    return format(date, inFigures ? DAY_MONTH_IN_FIGURES : DAY_MONTH);
  }

  /// Always two digits each: "05:30".
  public static String time(LocalTime time) {
    return twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
  }

  /// An address as people say it: the host, without `www.` and what follows.
  public static String link(String url) {
    String host = URI.create(url).getHost();
    return host == null ? url : host.replaceFirst("^www\\.", "");
  }

  private String format(LocalDate date, String skeleton) {
    DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    Long midnightMs = date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    return format.format(midnightMs).replace(' ', NO_BREAK_SPACE);
  }

  private String amount(BigDecimal amount, String currency) {
    return numbers()
        .unit(Currency.getInstance(currency))
        .unitWidth(UnitWidth.ISO_CODE)
        .precision(
            amount.stripTrailingZeros().scale() <= 0
                ? Precision.integer()
                : Precision.currency(Currency.CurrencyUsage.STANDARD))
        .format(amount)
        .toString();
  }

  private String number(BigDecimal number, @Nullable String unit) {
    if (unit == null || unit.isEmpty()) {
      return numbers().format(number).toString();
    }
    try {
      return numbers()
          .unit(MeasureUnit.forIdentifier(unit))
          .unitWidth(UnitWidth.FULL_NAME)
          .format(number)
          .toString();
    } catch (IllegalArgumentException e) {
      // A unit that CLDR has no name for stands as the author wrote it.
      return numbers().format(number) + "\u00A0" + unit;
    }
  }

  private LocalizedNumberFormatter numbers() {
    return NumberFormatter.withLocale(locale);
  }

  private static String twoDigits(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
