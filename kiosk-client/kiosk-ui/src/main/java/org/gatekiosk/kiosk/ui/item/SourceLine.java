package org.gatekiosk.kiosk.ui.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.gatekiosk.content.format.Item;
import org.gatekiosk.content.format.Source;
import org.gatekiosk.kiosk.ui.common.Board;
import org.gatekiosk.kiosk.ui.flow.Part;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.Type;
import org.gatekiosk.kiosk.ui.text.SetText;
import org.gatekiosk.kiosk.ui.text.TextBlock.Align;
import org.gatekiosk.kiosk.ui.text.Typesetter;
import org.gatekiosk.kiosk.ui.words.Formats;
import org.gatekiosk.kiosk.ui.words.Words;
import org.jspecify.annotations.Nullable;

/// Who says so, when it was last checked and when it will be again.
final class SourceLine {
  private final ItemModel model;
  private final Look look;
  private final Words words;
  private final Formats formats;

  SourceLine(ItemModel model, Look look) {
    this.model = model;
    this.look = look;
    this.words = Words.of(model.chosen());
    this.formats = Formats.of(model.chosen());
  }

  List<Part> parts(double width) {
    double rule = look.line(0.6);
    double top = rule + look.px(3.5);
    Color ink = look.theme().ink2();
    Type type = look.landscape() ? Type.BODY.line(1.36) : Type.BODY;
    Typesetter typesetter = Typesetter.of(look);
    Optional<SetText> source = source().map(text -> typesetter.set(text, type, ink, width));
    SetText checked = typesetter.set(checked(), type, ink, width);
    double sourceHeight = source.map(SetText::heightPx).orElse(0.0);
    var board = new Board(width, top + sourceHeight + checked.heightPx());
    board.add(Board.bar(width, rule, look.theme().rule()), 0, 0);
    source.ifPresent(text -> board.add(text.block(width, Align.START), 0, top));
    board.add(checked.block(width, Align.START), 0, top + sourceHeight);
    return List.of(new Part.Whole(look.px(6), board));
  }

  private Optional<String> source() {
    Source source = model.entry().item().source();
    return source == null ? Optional.empty() : Optional.of(words.get("item.source", said(source)));
  }

  private String said(Source source) {
    @Nullable LocalDate date = source.date();
    return Stream.of(
            source.issuer(model.chosen()),
            Optional.ofNullable(source.number()),
            Optional.ofNullable(date).map(formats::date))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(words.get("list.comma")));
  }

  private String checked() {
    Item item = model.entry().item();
    String checked = words.get("item.checked", formats.date(item.verifiedOn()));
    LocalDate reviewBy = item.reviewBy();
    if (reviewBy == null) {
      return checked;
    }
    String key = model.today().isAfter(reviewBy) ? "item.due" : "item.next";
    return checked + " · " + words.get(key, formats.date(reviewBy));
  }
}
