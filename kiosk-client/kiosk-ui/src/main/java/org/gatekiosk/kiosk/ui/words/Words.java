package org.gatekiosk.kiosk.ui.words;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gatekiosk.content.format.LanguageTag;

/// The interface's words in one language.
///
/// Words with arguments are ICU message patterns with numbered arguments; words without any never
/// load ICU, which the first frame must not wait for. Thread-safe.
public final class Words {
  /// The languages with words of their own, in the order of the launch.
  public static final List<LanguageTag> LANGUAGES =
      List.of(
          LanguageTag.VI,
          LanguageTag.EN,
          LanguageTag.ZH_HANS,
          LanguageTag.KO,
          LanguageTag.JA,
          LanguageTag.ZH_HANT,
          LanguageTag.RU,
          LanguageTag.FR);

  private static final Map<LanguageTag, Words> LOADED = new ConcurrentHashMap<>();

  private final LanguageTag language;
  private final Properties words;

  private Words(LanguageTag language, Properties words) {
    this.language = language;
    this.words = words;
  }

  /// The words of a language; a language without words of its own is served in English.
  public static Words of(LanguageTag language) {
    return LOADED.computeIfAbsent(
        LANGUAGES.contains(language) ? language : LanguageTag.EN, Words::load);
  }

  public LanguageTag language() {
    return language;
  }

  /// The words under a key, as they stand in the file.
  public String get(String key) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no words for '" + key + "' in " + language);
    }
    return text;
  }

  /// The words under a key with their arguments, numbered from 0, put in.
  public String get(String key, Object... arguments) {
    return new MessageFormat(get(key), language.locale()).format(arguments);
  }

  Set<String> keys() {
    return words.stringPropertyNames();
  }

  /// The words under a key, or these where the key does not exist.
  public String getOr(String key, String otherwise) {
    return words.getProperty(key, otherwise);
  }

  private static Words load(LanguageTag language) {
    String file = "/strings/" + language + ".properties";
    try (InputStream in = Words.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the words are missing: " + file);
      }
      var words = new Properties();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Words(language, words);
    } catch (IOException e) {
      throw new IllegalStateException("read the words in " + file, e);
    }
  }
}
