package org.gatekiosk.kiosk.ui.text;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.gatekiosk.content.format.LanguageTag;

/// A part of a line in one font and colour, or a picture.
public sealed interface Run {
  double widthPx();

  record Glyphs(String text, Font font, Color ink, double widthPx) implements Run {
    Glyphs(String text, Font font, Color ink) {
      this(text, font, ink, Fonts.width(text, font));
    }

    /// A node whose baseline is at y.
    Node at(double x, double y) {
      var node = new Text(x, y, text);
      node.setFont(font);
      node.setFill(ink);
      node.setMouseTransparent(true);
      node.setManaged(false);
      return node;
    }
  }

  record Image(Piece.Picture picture) implements Run {
    @Override
    public double widthPx() {
      return picture.sizePx() + picture.gapPx();
    }
  }

  /// Cuts words where the font changes.
  static List<Glyphs> of(Piece.Words words, LanguageTag language, double sizePx) {
    List<Glyphs> runs = new ArrayList<>();
    String text = words.text();
    int start = 0;
    while (start < text.length()) {
      String family = Fonts.family(text.codePointAt(start), language);
      int end = start;
      while (end < text.length() && family.equals(Fonts.family(text.codePointAt(end), language))) {
        end += Character.charCount(text.codePointAt(end));
      }
      var face = new Fonts.Face(family, words.bold(), words.italic(), sizePx);
      runs.add(new Glyphs(text.substring(start, end), Fonts.font(face), words.ink()));
      start = end;
    }
    return runs;
  }
}
