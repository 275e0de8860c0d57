package org.gatekiosk.kiosk.ui.item;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gatekiosk.content.format.Block;
import org.gatekiosk.content.format.Span;
import org.gatekiosk.kiosk.ui.common.Board;
import org.gatekiosk.kiosk.ui.flow.Part;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.Type;
import org.gatekiosk.kiosk.ui.text.SetText;
import org.gatekiosk.kiosk.ui.text.TextBlock.Align;

/// A table, one part a row; where the columns are too narrow for their words, each cell stands
/// under the name of its column.
final class TableParts {
  private static final double BLOCK_GAP_MM = 6;
  private static final double COLUMN_GAP_MM = 6;
  private static final double ROW_PADDING_MM = 2;

  private final Inline inline;
  private final Look look;
  private final double width;

  TableParts(Inline inline, Look look, double widthPx) {
    this.inline = inline;
    this.look = look;
    this.width = widthPx;
  }

  List<Part> of(Block.Table table) {
    double[] columns = columns(table);
    return fits(table, columns) ? rows(table, columns) : stacked(table);
  }

  /// Column widths in the proportion of their longest cell.
  private double[] columns(Block.Table table) {
    int count = table.header().size();
    double gaps = (count - 1) * look.px(COLUMN_GAP_MM);
    double[] natural =
        IntStream.range(0, count).mapToDouble(column -> natural(table, column)).toArray();
    double sum = IntStream.range(0, count).mapToDouble(i -> natural[i]).sum();
    double factor = (width - gaps) / sum;
    return IntStream.range(0, count).mapToDouble(i -> Math.floor(natural[i] * factor)).toArray();
  }

  private double natural(Block.Table table, int column) {
    double widest = line(table.header().get(column), Type.BODY).widest();
    for (List<List<Span>> row : table.rows()) {
      widest = Math.max(widest, line(row.get(column), Type.BODY.strong()).widest());
    }
    return Math.max(1, widest);
  }

  private SetText line(List<Span> cell, Type type) {
    return inline.set(cell, type, look.theme().ink(), Double.MAX_VALUE);
  }

  private boolean fits(Block.Table table, double[] columns) {
    return IntStream.range(0, columns.length)
        .allMatch(
            i ->
                inline.widestWord(table.header().get(i), Type.BODY) <= columns[i]
                    && table.rows().stream().allMatch(row -> fits(row.get(i), columns[i])));
  }

  private boolean fits(List<Span> cell, double room) {
    return inline.widestWord(cell, Type.BODY.strong()) <= room;
  }

  private SetText cell(List<Span> cell, double room, boolean header) {
    return header
        ? inline.set(cell, Type.BODY.line(1.3), look.theme().ink2(), room)
        : inline.set(cell, Type.BODY.strong().line(1.3), look.theme().ink(), room);
  }

  private List<Part> rows(Block.Table table, double[] columns) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Whole(look.px(BLOCK_GAP_MM), row(table.header(), columns, true)));
    for (List<List<Span>> row : table.rows()) {
      parts.add(new Part.Whole(0, row(row, columns, false)));
    }
    return parts;
  }

  private Board row(List<List<Span>> cells, double[] columns, boolean header) {
    List<SetText> texts =
        IntStream.range(0, columns.length)
            .mapToObj(i -> cell(cells.get(i), columns[i], header))
            .toList();
    double padding = look.px(ROW_PADDING_MM);
    double height = texts.stream().mapToDouble(SetText::heightPx).max().orElse(0);
    double rule = look.line(0.6);
    var board = new Board(width, height + 2 * padding + rule);
    double x = 0;
    for (int i = 0; i < columns.length; i++) {
      board.add(texts.get(i).block(columns[i], Align.START), x, padding);
      x += columns[i] + look.px(COLUMN_GAP_MM);
    }
    board.add(Board.bar(width, rule, look.theme().rule()), 0, board.getHeight() - rule);
    return board;
  }

  private List<Part> stacked(Block.Table table) {
    List<Part> parts = new ArrayList<>();
    for (List<List<Span>> row : table.rows()) {
      for (int i = 0; i < row.size(); i++) {
        boolean first = i == 0;
        parts.add(
            new Part.Whole(
                look.px(first ? BLOCK_GAP_MM : 1), pair(table.header().get(i), row.get(i))));
      }
    }
    return parts;
  }

  private Board pair(List<Span> name, List<Span> value) {
    SetText label = cell(name, width, true);
    SetText text = cell(value, width, false);
    var board = new Board(width, label.heightPx() + text.heightPx());
    board.add(label.block(width, Align.START), 0, 0);
    board.add(text.block(width, Align.START), 0, label.heightPx());
    return board;
  }
}
