package org.gatekiosk.server.console.view;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/// The console's words in one language, from `messages_vi.properties` and `messages_en.properties`.
public final class Words {
  private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Words(language));
    }
  }

  private final Language language;
  private final Properties patterns = new Properties();

  private Words(Language language) {
    this.language = language;
    String name = "/org/gatekiosk/server/console/messages_" + language.tag() + ".properties";
    try (var stream = Objects.requireNonNull(Words.class.getResourceAsStream(name), name)) {
      patterns.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + name, e);
    }
  }

  public static Words in(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  public Language language() {
    return language;
  }

  /// The text of a key, with numbers written as in the language.
  ///
  /// @param arguments for `{0}`, `{1}` … ([MessageFormat])
  /// @throws IllegalArgumentException if there is no such key
  public String t(String key, Object... arguments) {
    return find(key, arguments)
        .orElseThrow(() -> new IllegalArgumentException("no words for '" + key + "'"));
  }

  /// The text of a key that may be unknown, because its end came from elsewhere.
  public Optional<String> find(String key, Object... arguments) {
    return Optional.ofNullable(patterns.getProperty(key))
        .map(pattern -> new MessageFormat(pattern, language.locale()).format(arguments));
  }

  /// Every key, for tests.
  Properties patterns() {
    return patterns;
  }
}
