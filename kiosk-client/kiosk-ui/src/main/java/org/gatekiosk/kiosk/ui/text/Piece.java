package org.gatekiosk.kiosk.ui.text;

import java.text.Normalizer;
import javafx.scene.Node;
import javafx.scene.paint.Color;

/// A part of a text before it is set in lines.
public sealed interface Piece {

  /// Words of one weight and colour; normalised to NFC, because JavaFX paints decomposed Vietnamese
  /// wrongly.
  record Words(String text, boolean bold, boolean italic, Color ink) implements Piece {
    public Words {
      text = Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    public Words(String text, boolean bold, Color ink) {
      this(text, bold, false, ink);
    }
  }

  /// A picture in the line; it stands on the middle of the small letters and never ends a line.
  ///
  /// @param sizePx width and height
  /// @param gapPx space after it
  record Picture(Node node, double sizePx, double gapPx) implements Piece {}
}
