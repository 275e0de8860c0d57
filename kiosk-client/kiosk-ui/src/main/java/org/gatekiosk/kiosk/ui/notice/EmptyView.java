package org.gatekiosk.kiosk.ui.notice;

import java.util.List;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.ui.common.Board;
import org.gatekiosk.kiosk.ui.common.Page;
import org.gatekiosk.kiosk.ui.icon.Icons;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.Type;
import org.gatekiosk.kiosk.ui.text.SetText;
import org.gatekiosk.kiosk.ui.text.TextBlock.Align;
import org.gatekiosk.kiosk.ui.text.Typesetter;
import org.gatekiosk.kiosk.ui.words.Words;

/// The page of a kiosk that has no content yet: calm, in all languages, with the numbers that help
/// in an emergency.
public final class EmptyView {
  private static final double EMERGENCY_MM = 33;

  private final Look look;
  private final Board board;

  private EmptyView(Look look) {
    this.look = look;
    this.board = new Board(look.glass().widthPx(), look.glass().heightPx());
  }

  public static Page draw(Look look) {
    var view = new EmptyView(look);
    view.board.ground(look.theme().paper());
    view.titles();
    view.emergency();
    return Page.whole(view.board);
  }

  private void titles() {
    double left = look.px(Look.MARGIN_MM);
    double width = look.px(look.glass().widthMm() - 2 * Look.MARGIN_MM);
    double icon = look.px(38);
    double y = look.px(look.landscape() ? 12 : 24);
    board.add(Icons.get("info").draw(icon, look.theme().ink()), left, y);
    y += icon + look.px(look.landscape() ? 5 : 14);
    for (LanguageTag language : List.of(LanguageTag.VI, LanguageTag.EN)) {
      y = line(language, "empty.title", Type.TITLE.line(1.36), left, y, width);
    }
    y += look.px(look.landscape() ? 3 : 7);
    for (LanguageTag language : Words.LANGUAGES) {
      Type type = look.landscape() ? Type.BODY : Type.LEAD.regular();
      y = line(language, "empty.body", type, left, y, width) + look.px(look.landscape() ? 0 : 4);
    }
  }

  private double line(
      LanguageTag language, String key, Type type, double x, double y, double width) {
    SetText text =
        Typesetter.of(look, language)
            .set(Words.of(language).get(key), type, look.theme().ink(), width);
    board.add(text.block(width, Align.START), x, y);
    return y + text.heightPx();
  }

  private void emergency() {
    double width = look.glass().widthPx();
    double height = look.px(EMERGENCY_MM);
    var band = new Board(width, height);
    band.ground(look.theme().sos());
    double icon = look.px(18);
    SetText numbers =
        Typesetter.of(look).line("113 · 114 · 115 · 112", Type.LANGUAGE, look.theme().onSos());
    double left = (width - icon - look.px(8) - numbers.widest()) / 2;
    band.add(Icons.get("sos").draw(icon, look.theme().onSos()), left, (height - icon) / 2);
    band.add(numbers.block(), left + icon + look.px(8), (height - numbers.heightPx()) / 2);
    board.add(band, 0, look.glass().heightPx() - height);
  }
}
