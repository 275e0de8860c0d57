package org.gatekiosk.kiosk.ui.text;

import javafx.scene.layout.Pane;

/// Lines of text as a node: as wide as asked for, as high as its lines.
public final class TextBlock extends Pane {
  private final SetText text;

  /// Where lines stand that are shorter than the block.
  public enum Align {
    START,
    CENTRE,
    END
  }

  TextBlock(SetText text, double widthPx, Align align) {
    this.text = text;
    setManaged(false);
    setMouseTransparent(true);
    resize(widthPx, text.heightPx());
    double size = text.sizePx();
    double above = (text.linePx() - (Fonts.ASCENT_EM + Fonts.DESCENT_EM) * size) / 2;
    double y = above + Fonts.ASCENT_EM * size;
    for (Line line : text.lines()) {
      getChildren().addAll(line.nodes(start(line, widthPx, align), Math.rint(y), size));
      y += text.linePx();
    }
  }

  private static double start(Line line, double widthPx, Align align) {
    return switch (align) {
      case START -> 0;
      case CENTRE -> Math.rint((widthPx - line.widthPx()) / 2);
      case END -> Math.rint(widthPx - line.widthPx());
    };
  }

  /// The words as a reader sees them.
  public String words() {
    return text.text();
  }

  public int lineCount() {
    return text.count();
  }

  /// Width of the widest line in pixels; more than the block's width means that text is cut.
  public double inkWidth() {
    return text.widest();
  }
}
