package org.gatekiosk.content.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The checks that the records of this package share; each throws [IllegalArgumentException].
final class Requirements {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");
  private static final int MAX_PATH_BYTES = 200; // docs/package-format.md, 4

  private Requirements() {}

  static String id(String what, String value) {
    if (!ID.matcher(value).matches()) {
      throw new IllegalArgumentException("not a " + what + ": '" + value + "'");
    }
    return value;
  }

  static String text(String what, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(what + " is empty");
    }
    return value;
  }

  static long range(String what, long value, long min, long max) {
    if (value < min || value > max) {
      throw new IllegalArgumentException(what + " must be " + min + " to " + max + ": " + value);
    }
    return value;
  }

  /// A path inside a package: relative, `/` between its parts, never leading out of the package.
  static String path(String value) {
    boolean leadsOut =
        Arrays.stream(value.split("/", -1))
            .anyMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    boolean hasForbidden = value.chars().anyMatch(c -> c < ' ' || c == 0x7f || c == '\\');
    if (leadsOut || hasForbidden || bytes(value) > MAX_PATH_BYTES) {
      throw new IllegalArgumentException("not a path inside a package: '" + value + "'");
    }
    return value;
  }

  static void notEmpty(String what, Collection<?> collection) {
    if (collection.isEmpty()) {
      throw new IllegalArgumentException(what + " is empty");
    }
  }

  static <T, K> void distinct(String what, Collection<T> collection, Function<T, K> key) {
    var seen = new HashSet<K>();
    for (T element : collection) {
      if (!seen.add(key.apply(element))) {
        throw new IllegalArgumentException(what + " twice: '" + key.apply(element) + "'");
      }
    }
  }

  /// A copy in the same order.
  static <K, V> Map<K, V> copy(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  private static int bytes(String value) {
    return value.getBytes(StandardCharsets.UTF_8).length;
  }
}
