package org.gatekiosk.sync.protocol;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The checks that the records of this package share; each throws [IllegalArgumentException].
final class Requirements {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");

  private Requirements() {}

  static String id(String what, String value) {
    if (!ID.matcher(value).matches()) {
      throw new IllegalArgumentException("not a " + what + ": '" + value + "'");
    }
    return value;
  }

  static long range(String what, long value, long min, long max) {
    if (value < min || value > max) {
      throw new IllegalArgumentException(what + " must be " + min + " to " + max + ": " + value);
    }
    return value;
  }

  static long notNegative(String what, long value) {
    return range(what, value, 0, Long.MAX_VALUE);
  }

  static String text(String what, String value, int maxLength) {
    range("length of " + what, value.length(), 1, maxLength);
    if (value.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
      throw new IllegalArgumentException(what + " has control characters");
    }
    return value;
  }

  static void notEmpty(String what, Collection<?> collection) {
    if (collection.isEmpty()) {
      throw new IllegalArgumentException(what + " is empty");
    }
  }

  /// A copy in the same order.
  static <K, V> Map<K, V> copy(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
