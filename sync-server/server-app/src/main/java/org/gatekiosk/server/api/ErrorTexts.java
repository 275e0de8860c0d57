package org.gatekiosk.server.api;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of refusals, Vietnamese for Vietnamese readers, English for everybody else.
public final class ErrorTexts {
  private static final Properties VI = load("errors_vi.properties");
  private static final Properties EN = load("errors_en.properties");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

  private ErrorTexts() {}

  /// The body of a refusal in the reader's language.
  public static ErrorBody body(ErrorCode code, List<Object> arguments, Locale reader) {
    Properties words = reader.getLanguage().equals("vi") ? VI : EN;
    return new ErrorBody(
        new ErrorBody.Refusal(
            code.name(),
            sentence(words, code + ".message", arguments),
            sentence(words, code + ".kept", arguments),
            sentence(words, code + ".next", arguments)));
  }

  private static String sentence(Properties words, String key, List<Object> arguments) {
    String pattern = Objects.requireNonNull(words.getProperty(key), key);
    return ARGUMENT
        .matcher(pattern)
        .replaceAll(
            match -> {
              int index = Integer.parseInt(match.group(1));
              return Matcher.quoteReplacement(
                  index < arguments.size() ? String.valueOf(arguments.get(index)) : "");
            });
  }

  private static Properties load(String name) {
    try (var stream = Objects.requireNonNull(ErrorTexts.class.getResourceAsStream(name), name)) {
      var properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + name, e);
    }
  }
}
