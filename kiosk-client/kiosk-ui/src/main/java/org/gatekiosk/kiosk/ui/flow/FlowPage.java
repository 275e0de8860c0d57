package org.gatekiosk.kiosk.ui.flow;

import java.util.List;
import java.util.Optional;
import org.gatekiosk.kiosk.ui.common.Board;
import org.gatekiosk.kiosk.ui.common.Page;
import org.gatekiosk.kiosk.ui.common.Pager;
import org.gatekiosk.kiosk.ui.common.Setting;
import org.gatekiosk.kiosk.ui.look.Look;

/// A page of parts below a heading that stays on every part of it.
public final class FlowPage {
  private static final double BOTTOM_MM = 6;
  private static final double PAGER_ABOVE_BOTTOM_MM = 27;
  private static final double ABOVE_PAGER_MM = 6;

  private FlowPage() {}

  /// Places the parts, paged where they do not fit.
  ///
  /// @param board with the heading drawn
  /// @param topMm where the parts begin
  /// @param wanted which part of the page, from 0
  public static Page of(Board board, List<Part> parts, double topMm, int wanted, Setting setting) {
    Look look = setting.look();
    double left = look.px(Look.MARGIN_MM);
    double top = look.px(topMm);
    if (top + Stack.heightOf(parts) <= board.getHeight() - look.px(BOTTOM_MM)) {
      Optional<String> code = Stack.place(board, parts, left, top);
      return new Page(board, 0, 1, code);
    }
    double pager = board.getHeight() - look.px(PAGER_ABOVE_BOTTOM_MM);
    double room = pager - look.px(ABOVE_PAGER_MM) - top;
    List<List<Part>> pages = Stack.divide(parts, room, room);
    int part = Math.min(wanted, pages.size() - 1);
    Optional<String> code = Stack.place(board, pages.get(part), left, top);
    String words = setting.words().get("page", part + 1, pages.size());
    board.add(
        new Pager(look, look.px(look.contentMm()), part, pages.size(), words, setting.go()),
        left,
        pager);
    return new Page(board, part, pages.size(), code);
  }
}
