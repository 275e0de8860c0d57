package org.gatekiosk.kiosk.ui.sos;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.ui.common.Board;
import org.gatekiosk.kiosk.ui.common.Boards;
import org.gatekiosk.kiosk.ui.common.Faces;
import org.gatekiosk.kiosk.ui.common.Page;
import org.gatekiosk.kiosk.ui.common.Setting;
import org.gatekiosk.kiosk.ui.flow.FlowPage;
import org.gatekiosk.kiosk.ui.flow.Part;
import org.gatekiosk.kiosk.ui.icon.Icons;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.TextSize;
import org.gatekiosk.kiosk.ui.look.Type;
import org.gatekiosk.kiosk.ui.text.SetText;
import org.gatekiosk.kiosk.ui.text.TextBlock.Align;
import org.gatekiosk.kiosk.ui.text.Typesetter;
import org.gatekiosk.kiosk.ui.words.Words;

/// Draws the emergency card. The numbers are no controls: a kiosk cannot call, so they have an ink
/// border.
public final class SosView {
  private static final Type TITLE = Type.TITLE.size(26).line(1.25);
  private static final Type SENTENCE = Type.CALL.line(1.38);
  private static final String OTHERS_GAP = " · ";

  private final SosModel model;
  private final Setting setting;
  private final Look look;

  private SosView(SosModel model, Setting setting) {
    this.model = model;
    this.setting = setting;
    this.look = setting.look();
  }

  public static Page draw(SosModel model, Setting setting, int part) {
    return new SosView(model, setting).page(part);
  }

  private Page page(int wanted) {
    Board board = Boards.page(look);
    double head = look.landscape() ? 42 : 52;
    board.add(head(look.px(look.pageWidthMm()), look.px(head)), 0, 0);
    List<Part> parts = new ArrayList<>(new Plates(setting).parts());
    parts.add(phrase());
    parts.add(hint());
    return FlowPage.of(board, parts, head + 7, wanted, setting);
  }

  private Board head(double width, double height) {
    var head = new Board(width, height);
    Color ink = look.theme().onSos();
    head.ground(look.theme().sos());
    double icon = look.px(Math.min(38, look.mm(height) - 10));
    double left = look.px(Look.MARGIN_MM);
    double textX = left + icon + look.px(9);
    Look plain = look.size(TextSize.NORMAL);
    SetText title = title(plain, ink, width - textX - left);
    double others = plain.fontPx(Type.BODY) * Type.BODY.line();
    double top = (height - title.heightPx() - others) / 2;
    head.add(Icons.get("sos").draw(icon, ink), left, (height - icon) / 2);
    head.add(title.block(), textX, top);
    others(head, plain, ink, textX, top + title.heightPx());
    return head;
  }

  /// In one line, as large as the language allows.
  private SetText title(Look plain, Color ink, double room) {
    Typesetter typesetter = Typesetter.of(plain);
    String words = setting.words().get("sos.title");
    Type type = look.landscape() ? Type.TITLE.line(1.25) : TITLE;
    SetText title = typesetter.line(words, type, ink);
    return title.widest() <= room
        ? title
        : typesetter.line(words, type.size(type.sizeMm() * room / title.widest()), ink);
  }

  /// Each word in the font of its own language.
  private void others(Board head, Look plain, Color ink, double x, double y) {
    double at = x;
    for (int i = 0; i < model.others().size(); i++) {
      LanguageTag language = model.others().get(i);
      String gap = i == 0 ? "" : OTHERS_GAP;
      SetText word =
          Typesetter.of(plain, language)
              .line(gap + Words.of(language).get("topic.emergency"), Type.BODY, ink);
      head.add(word.block(), at, y);
      at += Math.ceil(word.widest()) + 1;
    }
  }

  private Part phrase() {
    double width = look.px(look.contentMm());
    double border = look.line(1.2);
    double padX = border + look.px(7);
    double padY = border + look.px(4);
    double room = width - 2 * padX;
    double icon = look.px(Faces.ICON_MM);
    Color soft = look.theme().ink2();
    SetText label =
        text(setting.words().get("sos.show"), Type.BODY, soft, room - icon - look.px(4));
    SetText sentence =
        Typesetter.of(look, LanguageTag.VI)
            .set(model.sentence(), SENTENCE, look.theme().ink(), room);
    double head = Math.max(icon, label.heightPx());
    double meaningY = padY + head + look.px(1) + sentence.heightPx();
    SetText meaning = text(model.meaning(), Type.BODY, look.theme().ink(), room);
    double meaningHeight = model.meaning().isEmpty() ? 0 : meaning.heightPx();
    var plate = new Board(width, meaningY + meaningHeight + padY);
    plate.ground(look.theme().plate(), look.theme().ink(), border, 0);
    plate.add(Icons.get("phrase").draw(icon, soft), padX, padY + (head - icon) / 2);
    plate.add(label.block(), padX + icon + look.px(4), padY + (head - label.heightPx()) / 2);
    plate.add(sentence.block(room, Align.START), padX, padY + head + look.px(1));
    if (!model.meaning().isEmpty()) {
      plate.add(meaning.block(room, Align.START), padX, meaningY);
    }
    return new Part.Whole(look.px(6), plate);
  }

  private Part hint() {
    double width = look.px(look.contentMm());
    Type type = Type.BODY.line(1.36);
    return new Part.Lines(
        look.px(5), text(setting.words().get("sos.hint"), type, look.theme().ink(), width), width);
  }

  private SetText text(String words, Type type, Color ink, double room) {
    return Typesetter.of(look).set(words, type, ink, room);
  }
}
