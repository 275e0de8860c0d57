package org.gatekiosk.content.format;

import java.util.Arrays;
import java.util.Locale;
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
    String allowed =
        Arrays.stream(type.getEnumConstants()).map(Words::of).collect(Collectors.joining(", "));
    throw new IllegalArgumentException("'" + word + "' is not one of " + allowed);
  }
}
