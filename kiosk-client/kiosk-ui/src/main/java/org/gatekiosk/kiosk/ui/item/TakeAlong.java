package org.gatekiosk.kiosk.ui.item;

import java.util.List;
import java.util.Optional;
import javafx.scene.image.ImageView;
import org.gatekiosk.content.format.Fallbacks;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.content.format.Qr;
import org.gatekiosk.content.format.QrKind;
import org.gatekiosk.content.format.Value;
import org.gatekiosk.content.format.ValueKind;
import org.gatekiosk.kiosk.ui.common.Board;
import org.gatekiosk.kiosk.ui.flow.Part;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.Type;
import org.gatekiosk.kiosk.ui.qr.QrCode;
import org.gatekiosk.kiosk.ui.text.SetText;
import org.gatekiosk.kiosk.ui.text.TextBlock.Align;
import org.gatekiosk.kiosk.ui.text.Typesetter;
import org.gatekiosk.kiosk.ui.words.Formats;
import org.gatekiosk.kiosk.ui.words.LanguageNames;
import org.gatekiosk.kiosk.ui.words.Words;

/// "Take it with you": the QR code, and in words where it leads, in which language and whether a
/// phone needs internet for it.
final class TakeAlong {
  /// Words that take more lines beside the code stand below it, over the whole width.
  private static final int MOST_LINES_BESIDE = 5;

  private final ItemModel model;
  private final Look look;
  private final Words words;

  TakeAlong(ItemModel model, Look look) {
    this.model = model;
    this.look = look;
    this.words = Words.of(model.chosen());
  }

  /// What the code says: the short link where the server gave one, so that openings can be counted.
  private Optional<String> payload(Qr qr) {
    return qr.kind() == QrKind.URL && model.shortLink().isPresent()
        ? model.shortLink()
        : target(qr);
  }

  private Optional<String> target(Qr qr) {
    return qr.payload(model.chosen(), fallbacks());
  }

  private List<LanguageTag> fallbacks() {
    return Fallbacks.chain(model.entry().item(), model.chosen());
  }

  /// Code at the left, words at the right, or below where they do not fit.
  Optional<Part> part(double width) {
    return drawn(width, false);
  }

  /// Everything under one another, for a narrow column.
  Optional<Part> column(double width) {
    return drawn(width, true);
  }

  private Optional<Part> drawn(double width, boolean column) {
    return model.qr().flatMap(qr -> payload(qr).map(payload -> part(qr, payload, width, column)));
  }

  private Part part(Qr qr, String payload, double width, boolean column) {
    QrCode code = QrCode.of(payload, look.glass().pxPerMm());
    Board board = column ? below(qr, code, width) : beside(qr, code, width);
    return new Part.Whole(look.px(column ? 0 : 6), board, Optional.of(payload));
  }

  private Board beside(Qr qr, QrCode code, double width) {
    double rule = look.line(0.6);
    double top = rule + look.px(6);
    double left = code.sidePx() + look.px(8);
    double room = width - left;
    SetText title = title(room);
    SetText text = text(qr, room, Type.BODY);
    if (text.count() > MOST_LINES_BESIDE) {
      return under(qr, code, width, top);
    }
    double words = title.heightPx() + text.heightPx();
    var board = new Board(width, top + Math.max(code.sidePx(), words));
    rule(board, rule);
    code(board, code, 0, top);
    board.add(title.block(room, Align.START), left, top);
    board.add(text.block(room, Align.START), left, top + title.heightPx());
    return board;
  }

  private Board under(Qr qr, QrCode code, double width, double top) {
    SetText title = title(width);
    SetText text = text(qr, width, Type.BODY);
    double codeY = top + title.heightPx() + look.px(3);
    double textY = codeY + code.sidePx() + look.px(3);
    var board = new Board(width, textY + text.heightPx());
    rule(board, look.line(0.6));
    board.add(title.block(width, Align.START), 0, top);
    code(board, code, 0, codeY);
    board.add(text.block(width, Align.START), 0, textY);
    return board;
  }

  private Board below(Qr qr, QrCode code, double width) {
    SetText title = title(width);
    SetText text = set(words(qr).replace("\n", " · "), width, Type.BODY.line(1.3));
    double codeY = title.heightPx() + look.px(3);
    double textY = codeY + code.sidePx() + look.px(2);
    var board = new Board(width, textY + text.heightPx());
    board.add(title.block(width, Align.START), 0, 0);
    code(board, code, 0, codeY);
    board.add(text.block(width, Align.START), 0, textY);
    return board;
  }

  private void rule(Board board, double thick) {
    board.add(Board.bar(board.getWidth(), thick, look.theme().rule()), 0, 0);
  }

  private static void code(Board board, QrCode code, double x, double y) {
    ImageView image = board.add(code.draw(), x, y);
    image.setId("qr");
  }

  private SetText title(double room) {
    return Typesetter.of(look).set(words.get("item.take"), Type.LEAD, look.theme().ink(), room);
  }

  private SetText text(Qr qr, double room, Type type) {
    return set(words(qr), room, type);
  }

  private SetText set(String text, double room, Type type) {
    return Typesetter.of(look).set(text, type, look.theme().ink(), room);
  }

  private String words(Qr qr) {
    return qr.label(model.chosen(), fallbacks())
        .map(label -> labelled(qr, label))
        .orElseGet(() -> explanation(qr));
  }

  /// What the author says, the address if the author has left it out, and the need for internet.
  private String labelled(Qr qr, String label) {
    String need = need(qr);
    String address = address(qr);
    boolean said = address.isEmpty() || label.contains(address);
    return label + "\n" + (said ? need : address + "\n" + need);
  }

  /// A phone has the map of a place or not; that is not for us to promise.
  private String need(Qr qr) {
    return switch (qr.kind()) {
      case URL -> words.get("item.take.online");
      case GEO -> words.get("item.take.geo");
      case WIFI, TEL, VCARD -> words.get("item.take.offline");
    };
  }

  private String address(Qr qr) {
    String target = target(qr).orElse("");
    return switch (qr.kind()) {
      case URL -> Formats.link(target);
      case TEL -> phone(target.substring("tel:".length()));
      case WIFI, GEO, VCARD -> "";
    };
  }

  /// In groups, if a value of the item writes it so.
  private String phone(String number) {
    return model.entry().item().values().stream()
        .filter(
            value ->
                value.kind() == ValueKind.PHONE && value.value().replace(" ", "").equals(number))
        .map(Value::value)
        .findFirst()
        .orElse(number);
  }

  private String explanation(Qr qr) {
    return switch (qr.kind()) {
      case URL -> words.get("item.take.url", address(qr), language(qr));
      case WIFI -> words.get("item.take.wifi");
      case TEL -> words.get("item.take.tel", address(qr));
      case GEO -> words.get("item.take.geo");
      case VCARD -> words.get("item.take.vcard");
    };
  }

  /// The language of the address that the code leads to.
  private String language(Qr qr) {
    LanguageTag shown = model.chosen();
    if (!qr.payload().containsKey(shown)) {
      shown = fallbacks().stream().filter(qr.payload()::containsKey).findFirst().orElse(shown);
    }
    return LanguageNames.in(model.chosen(), shown);
  }
}
