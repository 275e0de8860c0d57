package org.gatekiosk.kiosk.ui.item;

import java.util.List;
import java.util.Optional;
import org.gatekiosk.kiosk.ui.common.Board;
import org.gatekiosk.kiosk.ui.common.Page;
import org.gatekiosk.kiosk.ui.common.Pager;
import org.gatekiosk.kiosk.ui.common.Setting;
import org.gatekiosk.kiosk.ui.flow.Part;
import org.gatekiosk.kiosk.ui.flow.Stack;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.TextSize;
import org.gatekiosk.kiosk.ui.poster.Hero;

/// An item on a wide panel: the picture stands in a column at the left, or at its top with what to
/// take along below it; large text has the whole width.
final class ItemLandscape {
  private static final double COLUMN_MM = 150;
  private static final double PICTURE_MM = 91.2;
  private static final double TEXT_X_MM = 159;
  private static final double TEXT_TOP_MM = 7;
  private static final double PAGER_MM = 241;
  private static final double KEY_MM = 1.2;

  private final ItemModel model;
  private final Setting setting;
  private final Look look;
  private final Board board;

  ItemLandscape(ItemModel model, Setting setting, Board board) {
    this.model = model;
    this.setting = setting;
    this.look = setting.look();
    this.board = board;
  }

  Page draw(int part) {
    if (look.size().compareTo(TextSize.LARGE) > 0) {
      return text(Look.MARGIN_MM, true, part, Optional.empty());
    }
    if (hasTallPicture() && fitsBesideTallPicture()) {
      picture(look.glass().heightPx());
      return text(TEXT_X_MM, true, part, Optional.empty());
    }
    picture(look.px(PICTURE_MM));
    Optional<String> code = takeAlong();
    return text(TEXT_X_MM, false, part, code);
  }

  private boolean hasTallPicture() {
    return look.size() == TextSize.NORMAL && setting.posters().hasTall(model.entry());
  }

  /// Where it does not, the code moves under a smaller picture, so that the page stays whole.
  private boolean fitsBesideTallPicture() {
    double width = textWidth(TEXT_X_MM);
    return Stack.heightOf(new ItemParts(model, setting, width).all(true)) <= textHeight();
  }

  private double textWidth(double leftMm) {
    return look.px(look.pageWidthMm() - 8) - look.px(leftMm);
  }

  private double textHeight() {
    return board.getHeight() - look.px(TEXT_TOP_MM) - look.px(6);
  }

  private void picture(double height) {
    double key = look.line(KEY_MM);
    double width = look.px(COLUMN_MM);
    boolean whole = height < look.glass().heightPx();
    double inner = whole ? height - key : height;
    board.add(Hero.of(model.entry(), setting.posters(), look, width - key, inner), 0, 0);
    board.add(Board.bar(key, height, look.theme().ink()), width - key, 0);
    if (whole) {
      board.add(Board.bar(width, key, look.theme().ink()), 0, height - key);
    }
  }

  private Optional<String> takeAlong() {
    double width = look.px(COLUMN_MM - Look.MARGIN_MM - 6);
    Optional<Part> part = new TakeAlong(model, look.size(TextSize.NORMAL)).column(width);
    return part.flatMap(
        column -> Stack.place(board, List.of(column), look.px(Look.MARGIN_MM), look.px(97)));
  }

  private Page text(double leftMm, boolean withCode, int wanted, Optional<String> codeBeside) {
    double left = look.px(leftMm);
    double width = textWidth(leftMm);
    List<Part> parts = new ItemParts(model, setting, width).all(withCode);
    double top = look.px(TEXT_TOP_MM);
    if (Stack.heightOf(parts) <= textHeight()) {
      Optional<String> code = Stack.place(board, parts, left, top);
      return new Page(board, 0, 1, code.or(() -> codeBeside));
    }
    double room = look.px(PAGER_MM - 5) - top;
    List<List<Part>> pages = Stack.divide(parts, room, room);
    int part = Math.min(wanted, pages.size() - 1);
    Optional<String> code = Stack.place(board, pages.get(part), left, top);
    String words = setting.words().get("page", part + 1, pages.size());
    board.add(
        new Pager(look, width, part, pages.size(), words, setting.go()), left, look.px(PAGER_MM));
    return new Page(board, part, pages.size(), code.or(() -> codeBeside));
  }
}
