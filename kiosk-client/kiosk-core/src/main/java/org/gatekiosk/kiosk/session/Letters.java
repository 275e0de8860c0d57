package org.gatekiosk.kiosk.session;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatekiosk.content.format.Block;
import org.gatekiosk.content.format.Block.Bullets;
import org.gatekiosk.content.format.Block.Facts;
import org.gatekiosk.content.format.Block.Heading;
import org.gatekiosk.content.format.Block.Paragraph;
import org.gatekiosk.content.format.Block.Phrase;
import org.gatekiosk.content.format.Block.Steps;
import org.gatekiosk.content.format.Block.Table;
import org.gatekiosk.content.format.ItemText;
import org.gatekiosk.content.format.Span;
import org.gatekiosk.content.format.Span.TextSpan;

/// Everything on a page that has to be read.
final class Letters {
  private Letters() {}

  static String of(ItemText text) {
    Stream<String> body = text.blocks().stream().flatMap(Letters::of);
    return Stream.concat(Stream.of(text.title(), text.answer()), body)
        .collect(Collectors.joining(" "));
  }

  private static Stream<String> of(Block block) {
    return switch (block) {
      case Heading(_, List<Span> text) -> spans(text);
      case Paragraph(List<Span> text) -> spans(text);
      case Bullets(List<List<Span>> points) -> lines(points);
      case Steps(List<List<Span>> steps) -> lines(steps);
      case Table(List<List<Span>> header, List<List<List<Span>>> rows) ->
          Stream.concat(lines(header), rows.stream().flatMap(Letters::lines));
      case Facts(List<Block.Fact> facts) ->
          facts.stream()
              .flatMap(fact -> Stream.of(fact.label(), fact.value()))
              .flatMap(Letters::spans);
      case Phrase phrase ->
          Stream.of(phrase.sentence(), phrase.pronunciation(), phrase.translation());
    };
  }

  private static Stream<String> lines(List<List<Span>> lines) {
    return lines.stream().flatMap(Letters::spans);
  }

  private static Stream<String> spans(List<Span> spans) {
    return spans.stream()
        .flatMap(span -> span instanceof TextSpan words ? Stream.of(words.text()) : Stream.empty());
  }
}
