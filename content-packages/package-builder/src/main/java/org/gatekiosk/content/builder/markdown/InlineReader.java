package org.gatekiosk.content.builder.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.gatekiosk.content.builder.text.Letters;
import org.gatekiosk.content.format.Span;
import org.gatekiosk.content.format.Span.TextSpan;
import org.gatekiosk.content.format.Span.ValueSpan;

/// Compiles running text: plain, strong, emphasised, and values. One instance per run.
final class InlineReader {
  private final FindingLog log;
  private final Function<Node, Place> places;
  private final StringBuilder source = new StringBuilder();
  private final List<TextSpan> runs = new ArrayList<>();

  InlineReader(FindingLog log, Function<Node, Place> places) {
    this.log = log;
    this.places = places;
  }

  List<Span> read(Node parent) {
    children(parent, false, false);
    List<Span> spans = new ArrayList<>();
    for (TextSpan run : runs) {
      addSpans(run, places.apply(parent), spans);
    }
    return spans;
  }

  /// The text that was read, without markup, with the line breaks of the file.
  String source() {
    return source.toString();
  }

  /// Two levels deep at most: strong in strong says nothing more, and a thousand of them would
  /// overflow the stack.
  private void children(Node parent, boolean strong, boolean emphasis) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Text text -> add(text.getLiteral(), strong, emphasis);
        case SoftLineBreak _ -> add("\n", strong, emphasis);
        case StrongEmphasis inner when !strong -> children(inner, true, emphasis);
        case Emphasis inner when !emphasis -> children(inner, strong, true);
        default ->
            log.error(FindingCode.MARKDOWN_INLINE, places.apply(node), BodyReader.nameOf(node));
      }
    }
  }

  /// Neighbours of one style become one run: the parser cuts text at characters that might be
  /// markup.
  private void add(String text, boolean strong, boolean emphasis) {
    source.append(text);
    TextSpan last = runs.isEmpty() ? null : runs.getLast();
    if (last != null && last.strong() == strong && last.emphasis() == emphasis) {
      runs.set(runs.size() - 1, new TextSpan(last.text() + text, strong, emphasis));
    } else if (!text.isEmpty()) {
      runs.add(new TextSpan(text, strong, emphasis));
    }
  }

  private void addSpans(TextSpan run, Place place, List<Span> spans) {
    addSpans(run.text(), run.strong(), run.emphasis(), place, log, spans);
  }

  /// Cuts text at its `{{id}}`; braces that are left over are an error.
  static List<Span> spans(String text, Place place, FindingLog log) {
    List<Span> spans = new ArrayList<>();
    addSpans(text, false, false, place, log, spans);
    return spans;
  }

  private static void addSpans(
      String text,
      boolean strong,
      boolean emphasis,
      Place place,
      FindingLog log,
      List<Span> spans) {
    Matcher value = Passage.VALUE.matcher(text);
    int end = 0;
    while (value.find()) {
      addText(text.substring(end, value.start()), strong, emphasis, place, log, spans);
      spans.add(new ValueSpan(value.group(1)));
      end = value.end();
    }
    addText(text.substring(end), strong, emphasis, place, log, spans);
  }

  private static void addText(
      String text,
      boolean strong,
      boolean emphasis,
      Place place,
      FindingLog log,
      List<Span> spans) {
    if (text.contains("{{") || text.contains("}}")) {
      log.error(FindingCode.VALUE_SYNTAX, place, text);
    }
    if (!text.isEmpty()) {
      spans.add(new TextSpan(Letters.joinLines(text), strong, emphasis));
    }
  }
}
