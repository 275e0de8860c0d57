package org.gatekiosk.content.builder.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.gatekiosk.content.builder.markdown.Passage.Spot;
import org.gatekiosk.content.builder.text.TextFile;
import org.gatekiosk.content.format.Block;
import org.gatekiosk.content.format.Span;

/// Compiles the CommonMark body of a text into blocks; whatever kiosks do not show is an error.
final class BodyReader {
  /// Longest body in characters; pages hold 600, and nested markup must not cost time.
  private static final int MAX_CHARACTERS = 32 * 1024;

  private static final int MAX_HEADING_LEVEL = 3;
  private static final int MAX_COLUMNS = 12;

  private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private final Place place;
  private final int lineOffset;
  private final List<Passage> passages;
  private final FindingLog log;
  private List<String> lines = List.of();

  /// @param lineOffset lines of the file before the body
  BodyReader(Place place, int lineOffset, List<Passage> passages, FindingLog log) {
    this.place = place;
    this.lineOffset = lineOffset;
    this.passages = passages;
    this.log = log;
  }

  List<Block> read(String body) {
    List<Block> blocks = new ArrayList<>();
    if (body.length() > MAX_CHARACTERS) {
      log.error(
          FindingCode.BODY_TOO_LARGE, place.at(lineOffset + 1, 1), body.length(), MAX_CHARACTERS);
      return blocks;
    }
    lines = body.lines().toList();
    Node document = parse(body);
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      block(node).ifPresent(blocks::add);
    }
    return blocks;
  }

  /// The parser calls itself once for each level of emphasis, links and pictures, and knows no
  /// limit but the stack.
  private Node parse(String body) {
    try {
      return PARSER.parse(body);
    } catch (StackOverflowError e) {
      log.error(FindingCode.MARKDOWN_DEPTH, place.at(lineOffset + 1, 1));
      return new Document();
    }
  }

  private Optional<Block> block(Node node) {
    return switch (node) {
      case Heading heading -> heading(heading);
      case Paragraph paragraph ->
          Optional.of(new Block.Paragraph(spans(paragraph, Spot.PARAGRAPH)));
      case BulletList bullets -> bullets(bullets);
      case TableBlock table -> table(table);
      case FencedCodeBlock fence ->
          new FenceReader(place(fence), passages, log).read(fence.getInfo(), fence.getLiteral());
      default -> {
        log.error(FindingCode.MARKDOWN_BLOCK, place(node), nameOf(node));
        yield Optional.empty();
      }
    };
  }

  private Optional<Block> heading(Heading heading) {
    if (heading.getLevel() > MAX_HEADING_LEVEL) {
      log.error(FindingCode.HEADING_LEVEL, place(heading), heading.getLevel(), MAX_HEADING_LEVEL);
      return Optional.empty();
    }
    return Optional.of(new Block.Heading(heading.getLevel(), spans(heading, Spot.HEADING)));
  }

  private Optional<Block> bullets(BulletList list) {
    List<List<Span>> points = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Node content = item.getFirstChild();
      if (content instanceof Paragraph && content.getNext() == null) {
        points.add(spans(content, Spot.POINT));
      } else {
        log.error(FindingCode.LIST_POINT, place(item));
      }
    }
    return Optional.of(new Block.Bullets(points));
  }

  private Optional<Block> table(TableBlock table) {
    List<List<Span>> header = List.of();
    List<List<List<Span>>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        List<List<Span>> cells = cells((TableRow) row);
        if (part instanceof TableHead) {
          header = cells;
        } else {
          requireCells((TableRow) row, header.size());
          rows.add(cells);
        }
      }
    }
    if (header.isEmpty() || header.size() > MAX_COLUMNS) {
      log.error(FindingCode.TABLE_COLUMNS, place(table), header.size(), MAX_COLUMNS);
      return Optional.empty();
    }
    return Optional.of(new Block.Table(header, rows));
  }

  /// The parser leaves out, without a word, the cells that a row has more than its header.
  private void requireCells(TableRow row, int columns) {
    String line = lines.get(row.getSourceSpans().getFirst().getLineIndex()).strip();
    String inner = line.replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
    int cells = CELL_END.split(inner, -1).length;
    if (cells > columns) {
      log.error(FindingCode.TABLE_CELLS, place(row), cells, columns);
    }
  }

  private List<List<Span>> cells(TableRow row) {
    List<List<Span>> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        cells.add(spans(cell, Spot.CELL));
      }
    }
    return cells;
  }

  private List<Span> spans(Node parent, Spot spot) {
    var inlines = new InlineReader(log, this::place);
    List<Span> spans = inlines.read(parent);
    Place at = place(parent);
    TextFile.isClean(inlines.source(), at, log); // what entities such as &#x202E; stand for
    passages.add(new Passage(spot, inlines.source(), at.line(), at.column()));
    return spans;
  }

  private Place place(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      Node parent = node.getParent();
      return parent == null ? place.at(lineOffset + 1, 1) : place(parent);
    }
    SourceSpan start = spans.getFirst();
    return place.at(lineOffset + start.getLineIndex() + 1, start.getColumnIndex() + 1);
  }

  /// What authors call the constructs that are refused.
  static String nameOf(Node node) {
    return switch (node.getClass().getSimpleName()) {
      case "HtmlBlock", "HtmlInline" -> "HTML";
      case "BlockQuote" -> "> …";
      case "OrderedList" -> "1. …";
      case "ThematicBreak" -> "***";
      case "Code", "IndentedCodeBlock" -> "code";
      case "Link", "LinkReferenceDefinition" -> "[link](…)";
      case "Image" -> "![image](…)";
      case "HardLineBreak" -> "line break";
      case "Emphasis" -> "*…* in *…*";
      case "StrongEmphasis" -> "**…** in **…**";
      case String other -> other;
    };
  }
}
