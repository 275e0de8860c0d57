package org.gatekiosk.content.format;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonArray;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;
import org.jspecify.annotations.Nullable;

/// The forms that several documents share, read and written.
public final class JsonParts {
  private JsonParts() {}

  /// A reader whose record refuses wrong values; the refusal becomes the error of its object.
  public static <T> Fields.Reader<T> checked(Fields.Reader<T> reader) {
    return fields -> {
      try {
        return reader.read(fields);
      } catch (IllegalArgumentException e) {
        throw fields.error(String.valueOf(e.getMessage()));
      }
    };
  }

  /// An object that names a text for each language; an absent one is empty.
  static Map<LanguageTag, String> byLanguage(Fields fields, String name)
      throws JsonFormatException {
    Fields object = fields.optionalObject(name);
    return object == null ? Map.of() : byLanguage(object);
  }

  /// Texts by language, in the order of the document.
  public static Map<LanguageTag, String> byLanguage(Fields object) throws JsonFormatException {
    Map<LanguageTag, String> texts = new LinkedHashMap<>();
    for (String tag : object.names()) {
      texts.put(language(object, tag), object.string(tag));
    }
    return texts;
  }

  static LanguageTag language(Fields object, String tag) throws JsonFormatException {
    try {
      return new LanguageTag(tag);
    } catch (IllegalArgumentException e) {
      throw object.error(tag, String.valueOf(e.getMessage()));
    }
  }

  public static JsonObject byLanguage(Map<LanguageTag, String> texts) {
    var object = JsonObject.builder();
    texts.forEach((language, text) -> object.put(language.value(), text));
    return object.build();
  }

  static JsonArray languages(List<LanguageTag> languages) {
    return JsonArray.ofStrings(languages.stream().map(LanguageTag::value).toList());
  }

  /// Days by their first three letters: `mon` to `sun`.
  static Set<DayOfWeek> days(Fields fields, String name) throws JsonFormatException {
    var days = EnumSet.noneOf(DayOfWeek.class);
    days.addAll(fields.array(name).requireSize(1, 7).values(JsonParts::day));
    return days;
  }

  static JsonArray days(Set<DayOfWeek> days) {
    return JsonArray.ofStrings(EnumSet.copyOf(days).stream().map(JsonParts::word).toList());
  }

  private static DayOfWeek day(String word) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (word(day).equals(word)) {
        return day;
      }
    }
    throw new IllegalArgumentException("'" + word + "' is not one of mon to sun");
  }

  private static String word(DayOfWeek day) {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }

  /// Reads `2026-11-22`; days outside the years 1 to 9999, with which no calendar could reckon, are
  /// an [IllegalArgumentException].
  public static LocalDate localDate(String text) {
    LocalDate date = LocalDate.parse(text);
    if (date.getYear() < 1 || date.getYear() > 9999) {
      throw new IllegalArgumentException("not a day of the years 1 to 9999: '" + text + "'");
    }
    return date;
  }

  static LocalDate date(Fields fields, String name) throws JsonFormatException {
    return fields.value(name, JsonParts::localDate);
  }

  static @Nullable LocalDate optionalDate(Fields fields, String name) throws JsonFormatException {
    return fields.optionalValue(name, JsonParts::localDate);
  }

  static @Nullable String text(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }
}
