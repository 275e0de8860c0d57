package org.gatekiosk.content.builder.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.gatekiosk.content.builder.text.TextFile;
import org.gatekiosk.content.builder.yaml.YamlMap;
import org.gatekiosk.content.builder.yaml.YamlReader;
import org.gatekiosk.content.format.Block;
import org.gatekiosk.content.format.ItemText;
import org.gatekiosk.content.format.LanguageTag;

/// Reads one text file of an item: front matter of exactly title, answer and summary, then the
/// body.
public final class TextReader {
  private static final String FENCE = "---";

  private final Place place;
  private final LanguageTag language;
  private final FindingLog log;
  private final List<Passage> passages = new ArrayList<>();

  private TextReader(Place place, LanguageTag language, FindingLog log) {
    this.place = place;
    this.language = language;
    this.log = log;
  }

  /// The text of one language; empty when an error was logged.
  ///
  /// @param place names item, language and file
  public static Optional<SourceText> read(
      byte[] utf8, Place place, LanguageTag language, FindingLog log) {
    return TextFile.decode(utf8, place, log).flatMap(new TextReader(place, language, log)::read);
  }

  private Optional<SourceText> read(String text) {
    String[] lines = text.split("\n", -1);
    int end = endOfFrontMatter(lines);
    if (end < 0) {
      log.error(FindingCode.FRONT_MATTER_MISSING, place.at(1, 1));
      return Optional.empty();
    }
    int errors = log.errors();
    String front = String.join("\n", List.of(lines).subList(1, end));
    String body = String.join("\n", List.of(lines).subList(end + 1, lines.length));
    Optional<YamlMap> fields = YamlReader.map(front, place, 1, log);
    fields.ifPresent(f -> f.allow("title", "answer", "summary"));
    String title = field(fields, "title", Passage.Spot.TITLE);
    String answer = field(fields, "answer", Passage.Spot.ANSWER);
    String summary = field(fields, "summary", Passage.Spot.SUMMARY);
    List<Block> blocks = new BodyReader(place, end + 1, passages, log).read(body);
    if (log.errors() > errors) {
      return Optional.empty();
    }
    var read = new ItemText(language, title, answer, summary, blocks);
    return Optional.of(new SourceText(read, String.valueOf(place.file()), passages));
  }

  /// Index of the line that ends the front matter, or -1.
  private static int endOfFrontMatter(String[] lines) {
    if (!lines[0].equals(FENCE)) {
      return -1;
    }
    for (int i = 1; i < lines.length; i++) {
      if (lines[i].equals(FENCE)) {
        return i;
      }
    }
    return -1;
  }

  private String field(Optional<YamlMap> fields, String name, Passage.Spot spot) {
    if (fields.isEmpty()) {
      return "";
    }
    String text = fields.get().text(name);
    Place at = fields.get().place(name);
    if (text.contains("\n")) {
      log.error(FindingCode.FRONT_MATTER_LINES, at, name);
    }
    if (text.contains("{{")) {
      log.error(FindingCode.FRONT_MATTER_VALUE, at, name);
    }
    passages.add(new Passage(spot, text, at.line(), at.column()));
    return text;
  }
}
