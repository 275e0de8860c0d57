package org.gatekiosk.launcher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words after a command: flags (`--fresh`), named values (`--home DIR`) and the rest in order.
public final class Options {
  private final Set<String> flags = new HashSet<>();
  private final Map<String, String> values = new HashMap<>();
  private final List<String> rest = new ArrayList<>();

  private Options() {}

  /// Reads the words; a name that is not in `flags` or `values`, or a value that is missing, is
  /// wrong use.
  public static Options parse(
      List<String> arguments, Set<String> flags, Set<String> values, Words words)
      throws WrongUseException {
    var options = new Options();
    for (var remaining = arguments.iterator(); remaining.hasNext(); ) {
      var word = remaining.next();
      if (flags.contains(word)) {
        options.flags.add(word);
      } else if (values.contains(word)) {
        var value = remaining.hasNext() ? remaining.next() : "--";
        if (value.startsWith("--")) {
          throw new WrongUseException(words.say("option-without-value", word));
        }
        options.values.put(word, value);
      } else if (word.startsWith("-")) {
        throw new WrongUseException(words.say("unknown-option", word));
      } else {
        options.rest.add(word);
      }
    }
    return options;
  }

  public boolean has(String flag) {
    return flags.contains(flag);
  }

  public Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  public List<String> rest() {
    return List.copyOf(rest);
  }
}
