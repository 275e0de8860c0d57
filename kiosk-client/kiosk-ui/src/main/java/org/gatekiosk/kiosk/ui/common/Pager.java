package org.gatekiosk.kiosk.ui.common;

import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.TextSize;
import org.gatekiosk.kiosk.ui.look.Type;
import org.gatekiosk.kiosk.ui.text.SetText;
import org.gatekiosk.kiosk.ui.text.TextBlock.Align;
import org.gatekiosk.kiosk.ui.text.Typesetter;

/// Backwards, where one is, forwards. At the first and last part one field is greyed, never absent.
public final class Pager extends Board {
  public static final double HEIGHT_MM = 21;
  private static final double BUTTON_MM = 40;

  /// A pager for one part of a page.
  ///
  /// @param words where one is, for example "Page 1 of 2"
  public Pager(Look look, double widthPx, int part, int parts, String words, Navigator go) {
    super(widthPx, look.px(HEIGHT_MM));
    double button = look.px(BUTTON_MM);
    double gap = look.px(Look.GAP_MM);
    Touch previous = button(look, "pager-prev", "back", part > 0, () -> go.turn(part - 1));
    Touch next = button(look, "pager-next", "next", part + 1 < parts, () -> go.turn(part + 1));
    SetText text =
        Typesetter.of(look.size(TextSize.NORMAL)).line(words, Type.LANGUAGE, look.theme().ink());
    double middle = (getHeight() - text.heightPx()) / 2;
    if (look.low() && look.leftHand()) {
      add(previous, 0, 0);
      add(next, button + gap, 0);
      double room = widthPx - 2 * (button + gap);
      add(text.block(room, Align.CENTRE), widthPx - room, middle);
    } else {
      add(previous, 0, 0);
      add(text.block(widthPx - 2 * button, Align.CENTRE), button, middle);
      add(next, widthPx - button, 0);
    }
  }

  private static Touch button(
      Look look, String id, String icon, boolean available, Runnable action) {
    double width = look.px(BUTTON_MM);
    double height = look.px(HEIGHT_MM);
    return new Touch(
        id,
        look,
        width,
        height,
        available ? Touch.Manner.FILLED : Touch.Manner.UNAVAILABLE,
        Faces.icon(look, icon, width, height),
        action);
  }
}
