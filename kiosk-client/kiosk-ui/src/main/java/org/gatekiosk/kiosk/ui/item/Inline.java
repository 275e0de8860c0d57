package org.gatekiosk.kiosk.ui.item;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.gatekiosk.content.format.Span;
import org.gatekiosk.kiosk.catalog.ShownValue;
import org.gatekiosk.kiosk.ui.icon.Icons;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.Type;
import org.gatekiosk.kiosk.ui.text.Piece;
import org.gatekiosk.kiosk.ui.text.SetText;
import org.gatekiosk.kiosk.ui.text.Typesetter;
import org.gatekiosk.kiosk.ui.words.Formats;
import org.gatekiosk.kiosk.ui.words.Words;

/// Running text of an item with its values in their places; a value that is too old gives way to
/// "ask at the desk" beside a clock shape.
final class Inline {
  private static final double CLOCK_MM = 9;
  private static final double CLOCK_GAP_MM = 3;

  private final ItemModel model;
  private final Look look;

  Inline(ItemModel model, Look look) {
    this.model = model;
    this.look = look;
  }

  SetText set(List<Span> spans, Type type, Color ink, double widthPx) {
    return Typesetter.of(look, model.language()).set(pieces(spans, type, ink), type, widthPx);
  }

  double widestWord(List<Span> spans, Type type) {
    return Typesetter.of(look, model.language())
        .widestWord(pieces(spans, type, look.theme().ink()), type);
  }

  private List<Piece> pieces(List<Span> spans, Type type, Color ink) {
    List<Piece> pieces = new ArrayList<>();
    for (Span span : spans) {
      switch (span) {
        case Span.TextSpan(var text, var strong, var emphasis) ->
            pieces.add(new Piece.Words(text, strong || type.bold(), emphasis, ink));
        case Span.ValueSpan(var id) -> addValue(pieces, id, type, ink);
      }
    }
    return pieces;
  }

  private void addValue(List<Piece> pieces, String id, Type type, Color ink) {
    switch (model.entry().value(id, model.today())) {
      case ShownValue.Known(var value) -> {
        String words = Formats.of(model.language()).value(value);
        pieces.add(new Piece.Words(words, type.bold(), ink));
      }
      case ShownValue.AskAtDesk() -> {
        Color aged = look.theme().aged();
        double size = look.px(CLOCK_MM);
        pieces.add(
            new Piece.Picture(Icons.get("time").draw(size, aged), size, look.px(CLOCK_GAP_MM)));
        pieces.add(new Piece.Words(Words.of(model.chosen()).get("item.ask"), true, aged));
      }
    }
  }
}
