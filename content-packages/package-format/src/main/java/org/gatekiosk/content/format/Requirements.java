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

/// The checks that records of documents share; each throws [IllegalArgumentException].
public final class Requirements {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");
  private static final int MAX_PATH_BYTES = 200; // docs/package-format.md, 4

  private Requirements() {}

  public static String id(String what, String value) {
    if (!ID.matcher(value).matches()) {
      throw new IllegalArgumentException("not a " + what + ": '" + value + "'");
    }
    return value;
  }

  public static String text(String what, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(what + " is empty");
    }
    return value;
  }

  public static long range(String what, long value, long min, long max) {
    if (value < min || value > max) {
      throw new IllegalArgumentException(what + " must be " + min + " to " + max + ": " + value);
    }
    return value;
  }

  /// A path inside a package: relative, `/` between its parts, never leading out of the package.
  public static String path(String value) {
    boolean leadsOut =
        Arrays.stream(value.split("/", -1))
            .anyMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    boolean hasForbidden = value.chars().anyMatch(c -> c < ' ' || c == 0x7f || c == '\\');
    if (leadsOut || hasForbidden || bytes(value) > MAX_PATH_BYTES) {
      throw new IllegalArgumentException("not a path inside a package: '" + value + "'");
    }
    return value;
  }

  /// One line of 1 to `maxLength` characters.
  public static String line(String what, String value, int maxLength) {
    range("length of " + what, value.length(), 1, maxLength);
    if (value.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
      throw new IllegalArgumentException(what + " has control characters");
    }
    return value;
  }

  public static long notNegative(String what, long value) {
    return range(what, value, 0, Long.MAX_VALUE);
  }

  public static void notEmpty(String what, Collection<?> collection) {
    if (collection.isEmpty()) {
      throw new IllegalArgumentException(what + " is empty");
    }
  }

  public static <T, K> void distinct(String what, Collection<T> collection, Function<T, K> key) {
    var seen = new HashSet<K>();
    for (T element : collection) {
      if (!seen.add(key.apply(element))) {
        throw new IllegalArgumentException(what + " twice: '" + key.apply(element) + "'");
      }
    }
  }

  /// A copy in the same order.
  public static <K, V> Map<K, V> copy(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  private static int bytes(String value) {
    return value.getBytes(StandardCharsets.UTF_8).length;
  }
}
