package org.gatekiosk.content.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The words that stand for enum constants in documents: lower case, `-` for `_`.
public final class Words {
  private Words() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The constant of a word; an [IllegalArgumentException] names the words that are allowed.
  public static <E extends Enum<E>> E parse(Class<E> type, String word) {
    for (E constant : type.getEnumConstants()) {
      if (of(constant).equals(word)) {
        return constant;
      }
    }
    throw unknown(type, word, Words::of);
  }

  /// The constant of a name in upper case, for the few documents that write it so.
  public static <E extends Enum<E>> E parseName(Class<E> type, String name) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw unknown(type, name, Enum::name);
  }

  private static <E extends Enum<E>> IllegalArgumentException unknown(
      Class<E> type, String word, Function<E, String> form) {
    String allowed =
        Arrays.stream(type.getEnumConstants()).map(form).collect(Collectors.joining(", "));
    return new IllegalArgumentException("'" + word + "' is not one of " + allowed);
  }
}
