package org.gatekiosk.content.builder.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.gatekiosk.content.builder.finding.Severity;
import org.gatekiosk.content.builder.markdown.Passage;
import org.gatekiosk.content.builder.markdown.SourceText;
import org.gatekiosk.content.builder.source.SourceItem;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.content.format.Value;
import org.gatekiosk.content.format.ValueKind;

/// Figures in texts: none that is a value, and the same ones in every language.
final class FigureRule implements ItemRule {
  /// An amount with its currency, a time, a telephone number, a web address. An amount has an end,
  /// or a long row of digits would be walked again from each of them.
  private static final Pattern CHANGEABLE =
      Pattern.compile(
          "(?:[$€£¥₩₫]|USD|VND|EUR)[\\s\\u00A0\\u202F]?\\d[\\d.,]*"
              + "|\\d[\\d.,]{0,30}[\\s\\u00A0\\u202F]?(?:[$€£¥₩₫]|USD|VND|EUR)"
              + "|\\b\\d{1,2}:\\d{2}\\b"
              + "|\\+\\d[\\d ]{6,}"
              + "|https?://\\S+");

  @Override
  public void check(SourceItem item, Scope scope, FindingLog log) {
    if (!item.item().values().isEmpty()) {
      item.texts().values().forEach(text -> checkBare(item, text, log));
    }
    compare(item, log);
  }

  private static void checkBare(SourceItem item, SourceText text, FindingLog log) {
    for (Passage passage : text.passages()) {
      String words = passage.withBlanksForValues();
      Set<Integer> named = new LinkedHashSet<>();
      for (Figures.Figure figure : Figures.of(words)) {
        Optional<Value> value = valueOf(item, figure);
        if (value.isPresent()) {
          named.add(figure.offset());
          log.error(
              FindingCode.FIGURE_BARE,
              place(item, text, passage, figure.offset()),
              shown(passage, figure),
              value.get().id());
        }
      }
      checkChangeable(item, text, passage, named, log);
    }
  }

  private static void checkChangeable(
      SourceItem item, SourceText text, Passage passage, Set<Integer> named, FindingLog log) {
    Matcher figure = CHANGEABLE.matcher(Figures.asciiDigits(passage.text()));
    while (figure.find()) {
      int start = figure.start();
      int end = figure.end();
      if (named.stream().noneMatch(offset -> offset >= start && offset < end)) {
        Place place = place(item, text, passage, start);
        log.hint(FindingCode.FIGURE_CHANGEABLE, place, figure.group());
      }
    }
  }

  /// The value that a figure writes out, if it is long enough not to be the same by chance.
  private static Optional<Value> valueOf(SourceItem item, Figures.Figure figure) {
    return item.item().values().stream()
        .filter(_ -> figure.isTelling())
        .filter(value -> value.kind() == ValueKind.AMOUNT || value.kind() == ValueKind.NUMBER)
        .filter(value -> digits(value).equals(figure.digits()))
        .findFirst();
  }

  private static String digits(Value value) {
    return value.value().replaceFirst("\\..*", "").replaceAll("\\D", "");
  }

  private static String shown(Passage passage, Figures.Figure figure) {
    String rest = passage.text().substring(figure.offset());
    return rest.replaceFirst("(?s)^(\\d[\\d.,]*).*", "$1");
  }

  /// Every telling figure of one language stands in the others too.
  private static void compare(SourceItem item, FindingLog log) {
    Map<LanguageTag, Set<String>> byLanguage = new LinkedHashMap<>();
    item.texts().forEach((language, text) -> byLanguage.put(language, digits(text)));
    LanguageTag base =
        byLanguage.containsKey(LanguageTag.VI)
            ? LanguageTag.VI
            : byLanguage.keySet().stream().findFirst().orElse(LanguageTag.VI);
    Set<String> expected = byLanguage.getOrDefault(base, Set.of());
    for (Map.Entry<LanguageTag, Set<String>> text : byLanguage.entrySet()) {
      report(item, missing(expected, text.getValue()), base, text.getKey(), text.getKey(), log);
      report(item, missing(text.getValue(), expected), text.getKey(), base, text.getKey(), log);
    }
  }

  private static List<String> missing(Set<String> from, Set<String> in) {
    return from.stream().filter(figure -> !in.contains(figure)).toList();
  }

  private static void report(
      SourceItem item,
      List<String> figures,
      LanguageTag standsIn,
      LanguageTag missingIn,
      LanguageTag reportedIn,
      FindingLog log) {
    for (String figure : figures) {
      // Two digits may be a part of a date or time that another language writes in words.
      Severity severity = figure.length() >= 3 ? Severity.WARNING : Severity.HINT;
      log.report(
          severity,
          FindingCode.FIGURE_DIFFERS,
          item.place(reportedIn),
          figure,
          standsIn,
          missingIn);
    }
  }

  private static Set<String> digits(SourceText text) {
    Set<String> digits = new LinkedHashSet<>();
    for (Passage passage : text.passages()) {
      if (passage.spot() != Passage.Spot.PRONUNCIATION) {
        Figures.of(passage.withoutValues()).stream()
            .filter(Figures.Figure::isTelling)
            .forEach(figure -> digits.add(figure.digits()));
      }
    }
    return digits;
  }

  private static Place place(SourceItem item, SourceText text, Passage passage, int offset) {
    return item.place(text.text().language()).at(passage.lineAt(offset), passage.columnAt(offset));
  }
}
