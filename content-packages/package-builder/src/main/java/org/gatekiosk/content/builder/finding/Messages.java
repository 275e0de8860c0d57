package org.gatekiosk.content.builder.finding;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sentences of `messages_vi.properties` and `messages_en.properties` beside a class.
///
/// Arguments stand in a sentence as `{0}`, `{1}`; they are put in as they are, without the number
/// formats and quoting rules of `MessageFormat`.
public final class Messages {
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

  private final Properties vi;
  private final Properties en;

  /// The sentences in the package of this class.
  public Messages(Class<?> owner) {
    this.vi = load(owner, "messages_vi.properties");
    this.en = load(owner, "messages_en.properties");
  }

  /// A sentence in both languages; an unknown key is an [IllegalStateException].
  public Wording wording(String key, Object... arguments) {
    return new Wording(sentence(vi, key, arguments), sentence(en, key, arguments));
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
    return Matcher.quoteReplacement(printable(text));
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

  private static Properties load(Class<?> owner, String name) {
    try (var stream = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
      var properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + name, e);
    }
  }
}
