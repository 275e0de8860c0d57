package org.gatekiosk.content.builder.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The options (`--name value`) and operands of a command.
record Arguments(Map<String, String> options, List<String> operands) {
  static Arguments parse(List<String> words, Set<String> allowed) throws StopException {
    Map<String, String> options = new HashMap<>();
    List<String> operands = new ArrayList<>();
    Iterator<String> rest = words.iterator();
    while (rest.hasNext()) {
      String word = rest.next();
      if (!word.startsWith("--")) {
        operands.add(word);
      } else if (!allowed.contains(word)) {
        throw new StopException(Exit.WRONG_USE, "unknown-option", word);
      } else if (!rest.hasNext()) {
        throw new StopException(Exit.WRONG_USE, "option-value", word);
      } else {
        options.put(word, rest.next());
      }
    }
    return new Arguments(options, operands);
  }

  <T> Optional<T> option(String name, Function<String, T> conversion) throws StopException {
    String text = options.get(name);
    try {
      return Optional.ofNullable(text).map(conversion);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new StopException(
          Exit.WRONG_USE,
          "option-wrong",
          name,
          String.valueOf(text),
          String.valueOf(e.getMessage()));
    }
  }

  String required(String name) throws StopException {
    return option(name, Function.identity())
        .orElseThrow(() -> new StopException(Exit.WRONG_USE, "option-missing", name));
  }

  Path single() throws StopException {
    if (operands.size() != 1) {
      throw new StopException(Exit.WRONG_USE, "one-operand");
    }
    return Path.of(operands.getFirst());
  }

  List<Path> packages() throws StopException {
    if (operands.isEmpty()) {
      throw new StopException(Exit.WRONG_USE, "package-missing");
    }
    return operands.stream().map(Path::of).toList();
  }
}
