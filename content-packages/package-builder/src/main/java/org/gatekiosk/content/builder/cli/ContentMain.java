package org.gatekiosk.content.builder.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;

/// The program `content`: makes, checks, builds and uploads packages.
///
/// Exit codes: 0 done, 1 found something wrong, 2 wrong use, 3 environment missing. Messages are in
/// Vietnamese where `LC_ALL`, `LC_MESSAGES` or `LANG` says so, else in English.
public final class ContentMain {
  private ContentMain() {}

  static void main(String[] arguments) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var terminal = new Terminal(out, language(System.getenv()));
    var commands =
        new Commands(terminal, System.getenv(), InstantSource.system(), new SecureRandom());
    System.exit(commands.run(arguments));
  }

  /// The reader's language; the variables are read here because Java ignores a locale that is not
  /// installed.
  static Locale language(Map<String, String> environment) {
    for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return value.startsWith("vi") ? Locale.of("vi") : Locale.ENGLISH;
      }
    }
    return Locale.ENGLISH;
  }
}
