package org.gatekiosk.kiosk.ui.topic;

import java.util.List;
import org.gatekiosk.kiosk.ui.common.Board;
import org.gatekiosk.kiosk.ui.common.Boards;
import org.gatekiosk.kiosk.ui.common.Page;
import org.gatekiosk.kiosk.ui.common.Pager;
import org.gatekiosk.kiosk.ui.common.Row;
import org.gatekiosk.kiosk.ui.common.Setting;
import org.gatekiosk.kiosk.ui.common.Touch;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.TextSize;
import org.gatekiosk.kiosk.ui.look.Type;
import org.gatekiosk.kiosk.ui.poster.Hero;
import org.gatekiosk.kiosk.ui.text.SetText;
import org.gatekiosk.kiosk.ui.text.TextBlock.Align;
import org.gatekiosk.kiosk.ui.text.Typesetter;

/// Draws a list, paged where it is long.
public final class ListView {
  private static final double LOW_HERO_MM = 135;

  private final ListModel model;
  private final Setting setting;
  private final Look look;
  private final Grid grid;
  private final Board board;

  private ListView(ListModel model, Setting setting) {
    this.model = model;
    this.setting = setting;
    this.look = setting.look();
    this.grid = Grid.of(look);
    this.board = Boards.page(look);
  }

  public static Page draw(ListModel model, Setting setting, int part) {
    return new ListView(model, setting).page(part);
  }

  private Page page(int wanted) {
    List<ListModel.Entry> entries = model.entries();
    int parts = Math.max(1, Math.ceilDiv(entries.size(), grid.rowsAPage()));
    int part = Math.min(wanted, parts - 1);
    if (look.low()) {
      Hero.add(board, setting.posters(), model.picture(), look, look.pageWidthMm(), LOW_HERO_MM);
    }
    title();
    int first = part * grid.rowsAPage();
    int end = Math.min(entries.size(), first + grid.rowsAPage());
    for (int i = first; i < end; i++) {
      row(entries.get(i), i, i - first);
    }
    if (parts > 1) {
      String words = setting.words().get("page", part + 1, parts);
      board.add(
          new Pager(look, look.px(look.contentMm()), part, parts, words, setting.go()),
          look.px(Look.MARGIN_MM),
          look.px(grid.pagerMm()));
    }
    return Page.part(board, part, parts);
  }

  private void title() {
    double width = look.px(look.contentMm());
    Type type = Type.TITLE.size(Math.min(18, 22 / look.size().factor()));
    SetText text = Typesetter.of(look).line(model.title(), type, look.theme().ink());
    board.add(text.block(width, Align.START), look.px(Look.MARGIN_MM), look.px(grid.titleMm()));
  }

  private void row(ListModel.Entry entry, int number, int place) {
    Row.Form form = grid.form(look);
    Touch row = entry.row().draw(look, form, number, () -> setting.go().open(entry.destination()));
    double x = Look.MARGIN_MM + place % grid.columns() * (form.widthMm() + Look.GAP_MM);
    double y =
        grid.rowsMm() + Math.floorDiv(place, grid.columns()) * (form.heightMm() + Look.GAP_MM);
    board.add(row, look.px(x), look.px(y));
  }

  /// Where things stand, in millimetres from the top.
  private record Grid(
      double titleMm,
      double rowsMm,
      double rowHeightMm,
      int columns,
      int rowsAPage,
      double pagerMm) {

    static Grid of(Look look) {
      if (look.landscape()) {
        return landscape(look);
      }
      if (look.low()) {
        return low(look);
      }
      return switch (look.size()) {
        case NORMAL -> new Grid(12, 44, 33, 1, 9, 391);
        case LARGE -> new Grid(12, 48, 40, 1, 7, 391);
        case LARGER -> new Grid(12, 48, 52, 1, 6, 391);
        case LARGEST -> new Grid(12, 48, 64, 1, 5, 391);
      };
    }

    private static Grid low(Look look) {
      return switch (look.size()) {
        case NORMAL -> new Grid(141, 177, 33, 1, 5, 391);
        case LARGE -> new Grid(141, 177, 40, 1, 4, 391);
        case LARGER -> new Grid(141, 177, 48, 1, 4, 391);
        case LARGEST -> new Grid(141, 177, 64, 1, 3, 391);
      };
    }

    private static Grid landscape(Look look) {
      return switch (look.size()) {
        case NORMAL -> new Grid(9, 40, 36, 2, 10, 241);
        case LARGE -> new Grid(9, 42, 46, 2, 8, 241);
        case LARGER -> new Grid(9, 42, 48, 1, 3, 241);
        case LARGEST -> new Grid(9, 42, 60, 1, 3, 241);
      };
    }

    Row.Form form(Look look) {
      double width = (look.contentMm() - (columns - 1) * Look.GAP_MM) / columns;
      boolean answers = columns == 1 && look.size().compareTo(TextSize.LARGE) <= 0;
      return new Row.Form(width, rowHeightMm, Math.min(rowHeightMm, 46), 16, answers);
    }
  }
}
