package org.gatekiosk.content.builder.finding;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The sentences of `messages_vi.properties` and `messages_en.properties`.
///
/// Arguments stand in a sentence as `{0}`, `{1}`; they are put in as they are, without the number
/// formats and quoting rules of `MessageFormat`.
final class Messages {
  private static final Properties VI = load("messages_vi.properties");
  private static final Properties EN = load("messages_en.properties");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

  private Messages() {}

  static Wording message(FindingCode code, Object... arguments) {
    return wording(code.code(), arguments);
  }

  static Wording mend(FindingCode code, Object... arguments) {
    return wording(code.code() + ".mend", arguments);
  }

  private static Wording wording(String key, Object... arguments) {
    return new Wording(sentence(VI, key, arguments), sentence(EN, key, arguments));
  }

  private static String sentence(Properties language, String key, Object... arguments) {
    String pattern = language.getProperty(key);
    if (pattern == null) {
      throw new IllegalStateException("no message '" + key + "'");
    }
    return ARGUMENT.matcher(pattern).replaceAll(match -> argument(match, arguments));
  }

  private static String argument(MatchResult match, Object... arguments) {
    int index = Integer.parseInt(match.group(1));
    String text = index < arguments.length ? String.valueOf(arguments[index]) : "";
    return java.util.regex.Matcher.quoteReplacement(printable(text));
  }

  /// Arguments come from hostile files: what could move a terminal's cursor is shown as a code.
  private static String printable(String text) {
    var out = new StringBuilder();
    text.codePoints()
        .limit(300)
        .forEach(
            c -> {
              if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                out.append("U+%04X".formatted(c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  private static Properties load(String name) {
    try (var stream = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name)) {
      var properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + name, e);
    }
  }
}
