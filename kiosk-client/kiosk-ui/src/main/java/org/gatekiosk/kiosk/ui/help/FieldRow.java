package org.gatekiosk.kiosk.ui.help;

import org.gatekiosk.kiosk.ui.common.Board;
import org.gatekiosk.kiosk.ui.common.Touch;
import org.gatekiosk.kiosk.ui.look.Look;

/// Fields of equal width side by side.
final class FieldRow {
  private final Board board;
  private final double fieldWidth;
  private final double step;
  private int count;

  FieldRow(Look look, double widthPx, int fields, double heightPx) {
    double gap = look.px(Look.GAP_MM);
    board = new Board(widthPx, heightPx);
    step = (widthPx + gap) / fields;
    fieldWidth = Math.floor(step - gap);
  }

  /// Makes a field of the size it is given.
  @FunctionalInterface
  interface Field {
    Touch draw(double widthPx, double heightPx);
  }

  void add(Field field) {
    board.add(field.draw(fieldWidth, board.getHeight()), count * step, 0);
    count++;
  }

  Board board() {
    return board;
  }
}
