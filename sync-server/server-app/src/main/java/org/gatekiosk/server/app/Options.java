package org.gatekiosk.server.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Options of a command line, each `--name value`.
public final class Options {
  private final Map<String, String> values = new HashMap<>();

  /// Reads the arguments.
  ///
  /// @param known names that may occur, each at most once
  /// @throws IllegalArgumentException naming the argument that is wrong
  public Options(List<String> arguments, Set<String> known) {
    for (int i = 0; i < arguments.size(); i += 2) {
      String name = arguments.get(i);
      if (!known.contains(name)) {
        throw new IllegalArgumentException("unknown option '" + name + "', known: " + known);
      }
      if (i + 1 == arguments.size()) {
        throw new IllegalArgumentException(name + " needs a value");
      }
      if (values.put(name, arguments.get(i + 1)) != null) {
        throw new IllegalArgumentException(name + " occurs twice");
      }
    }
  }

  String text(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value;
  }

  String text(String name, String absent) {
    return values.getOrDefault(name, absent);
  }

  Path path(String name) {
    return Path.of(text(name));
  }

  int number(String name, int absent) {
    @Nullable String value = values.get(name);
    if (value == null) {
      return absent;
    }
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " must be a number: '" + value + "'", e);
    }
  }
}
