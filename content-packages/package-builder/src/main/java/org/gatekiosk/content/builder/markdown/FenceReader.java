package org.gatekiosk.content.builder.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.gatekiosk.content.builder.markdown.Passage.Spot;
import org.gatekiosk.content.format.Block;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.content.format.Span;

/// Compiles a fenced block: `steps`, `facts` or `phrase` with its language.
final class FenceReader {
  private static final String LABEL_END = ": ";
  private static final int PHRASE_LINES = 3;

  private final Place place;
  private final List<Passage> passages;
  private final FindingLog log;

  /// @param place of the opening fence
  FenceReader(Place place, List<Passage> passages, FindingLog log) {
    this.place = place;
    this.passages = passages;
    this.log = log;
  }

  Optional<Block> read(String opening, String content) {
    List<Line> lines = lines(content);
    String[] words = opening.strip().split("\\s+", -1);
    if (lines.isEmpty()) {
      log.error(FindingCode.FENCE_EMPTY, place, opening);
      return Optional.empty();
    }
    if (words.length == 1 && words[0].equals("steps")) {
      return Optional.of(steps(lines));
    }
    if (words.length == 1 && words[0].equals("facts")) {
      return Optional.of(facts(lines));
    }
    if (words.length == 2 && words[0].equals("phrase")) {
      return phrase(words[1], lines);
    }
    log.error(FindingCode.FENCE_UNKNOWN, place, opening);
    return Optional.empty();
  }

  /// A line that is not blank, stripped, and where it stands.
  private record Line(String text, Place place) {}

  private List<Line> lines(String content) {
    List<Line> lines = new ArrayList<>();
    String[] all = content.split("\n", -1);
    for (int i = 0; i < all.length; i++) {
      if (!all[i].isBlank()) {
        int indent = all[i].length() - all[i].stripLeading().length();
        lines.add(new Line(all[i].strip(), place.at(place.line() + 1 + i, indent + 1)));
      }
    }
    return lines;
  }

  private Block steps(List<Line> lines) {
    List<List<Span>> steps = new ArrayList<>();
    for (Line line : lines) {
      steps.add(spans(line.text(), line.place(), Spot.STEP));
    }
    return new Block.Steps(steps);
  }

  private Block facts(List<Line> lines) {
    List<Block.Fact> facts = new ArrayList<>();
    for (Line line : lines) {
      int end = line.text().indexOf(LABEL_END);
      if (end <= 0) {
        log.error(FindingCode.FACT_COLON, line.place(), line.text());
        continue;
      }
      String label = line.text().substring(0, end).strip();
      String value = line.text().substring(end + LABEL_END.length()).strip();
      int valueColumn = line.place().column() + line.text().indexOf(value, end);
      Place valuePlace = line.place().at(line.place().line(), valueColumn);
      facts.add(
          new Block.Fact(
              spans(label, line.place(), Spot.LABEL), spans(value, valuePlace, Spot.FACT)));
    }
    return new Block.Facts(facts);
  }

  private Optional<Block> phrase(String tag, List<Line> lines) {
    if (lines.size() != PHRASE_LINES) {
      log.error(FindingCode.PHRASE_LINES, place, lines.size());
      return Optional.empty();
    }
    LanguageTag language;
    try {
      language = new LanguageTag(tag);
    } catch (IllegalArgumentException e) {
      log.error(FindingCode.LANGUAGE_UNKNOWN, place, tag);
      return Optional.empty();
    }
    pass(lines.get(0), Spot.PHRASE);
    pass(lines.get(1), Spot.PRONUNCIATION);
    pass(lines.get(2), Spot.PHRASE);
    return Optional.of(
        new Block.Phrase(language, lines.get(0).text(), lines.get(1).text(), lines.get(2).text()));
  }

  private void pass(Line line, Spot spot) {
    if (line.text().contains("{{")) {
      log.error(FindingCode.PHRASE_VALUE, line.place());
    }
    passages.add(new Passage(spot, line.text(), line.place().line(), line.place().column()));
  }

  private List<Span> spans(String text, Place at, Spot spot) {
    passages.add(new Passage(spot, text, at.line(), at.column()));
    return InlineReader.spans(text, at, log);
  }
}
