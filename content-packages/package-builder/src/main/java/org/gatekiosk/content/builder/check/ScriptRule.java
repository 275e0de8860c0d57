package org.gatekiosk.content.builder.check;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.gatekiosk.content.builder.markdown.Passage;
import org.gatekiosk.content.builder.markdown.SourceText;
import org.gatekiosk.content.builder.source.SourceItem;
import org.gatekiosk.content.format.LanguageTag;

/// Titles, answers and summaries are written in the scripts of their language: letters that only
/// look alike make a false official name, and are read aloud wrong.
final class ScriptRule implements ItemRule {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  /// Scripts whose letters are confused with each other (UTS #39).
  private static final Set<UnicodeScript> LOOKALIKE =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.CYRILLIC,
          UnicodeScript.GREEK,
          UnicodeScript.ARMENIAN,
          UnicodeScript.CHEROKEE);

  /// Beside Latin, which every language uses for names.
  private static final Map<String, Set<UnicodeScript>> SCRIPTS =
      Map.of(
          "zh", EnumSet.of(UnicodeScript.HAN),
          "ja", EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
          "ko", EnumSet.of(UnicodeScript.HANGUL, UnicodeScript.HAN),
          "ru", EnumSet.of(UnicodeScript.CYRILLIC),
          "lo", EnumSet.of(UnicodeScript.LAO),
          "km", EnumSet.of(UnicodeScript.KHMER),
          "th", EnumSet.of(UnicodeScript.THAI),
          "ar", EnumSet.of(UnicodeScript.ARABIC));

  @Override
  public void check(SourceItem item, Scope scope, FindingLog log) {
    for (SourceText text : item.texts().values()) {
      text.passages().stream()
          .filter(passage -> passage.spot().isFrontMatter())
          .forEach(passage -> check(item, text.text().language(), passage, log));
    }
  }

  private static void check(
      SourceItem item, LanguageTag language, Passage passage, FindingLog log) {
    Matcher word = WORD.matcher(passage.text());
    while (word.find()) {
      Set<UnicodeScript> scripts = scripts(word.group());
      Set<UnicodeScript> confusable = EnumSet.copyOf(LOOKALIKE);
      confusable.retainAll(scripts);
      Place place =
          item.place(language).at(passage.lineAt(word.start()), passage.columnAt(word.start()));
      if (confusable.size() > 1) {
        log.error(FindingCode.SCRIPT_MIXED, place, word.group(), names(confusable));
        continue;
      }
      scripts.removeAll(allowed(language));
      if (!scripts.isEmpty()) {
        log.error(FindingCode.SCRIPT_FOREIGN, place, word.group(), names(scripts), language);
      }
    }
  }

  private static Set<UnicodeScript> scripts(String word) {
    Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    word.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
    scripts.remove(UnicodeScript.COMMON);
    scripts.remove(UnicodeScript.INHERITED);
    return scripts;
  }

  private static Set<UnicodeScript> allowed(LanguageTag language) {
    Set<UnicodeScript> allowed = EnumSet.of(UnicodeScript.LATIN);
    allowed.addAll(SCRIPTS.getOrDefault(language.locale().getLanguage(), Set.of()));
    return allowed;
  }

  private static String names(Set<UnicodeScript> scripts) {
    return scripts.stream().map(UnicodeScript::name).collect(Collectors.joining(", "));
  }
}
