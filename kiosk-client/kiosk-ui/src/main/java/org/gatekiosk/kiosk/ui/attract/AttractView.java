package org.gatekiosk.kiosk.ui.attract;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.ui.common.Board;
import org.gatekiosk.kiosk.ui.common.Destination;
import org.gatekiosk.kiosk.ui.common.Faces;
import org.gatekiosk.kiosk.ui.common.Page;
import org.gatekiosk.kiosk.ui.common.Setting;
import org.gatekiosk.kiosk.ui.common.Touch;
import org.gatekiosk.kiosk.ui.icon.Icons;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.Type;
import org.gatekiosk.kiosk.ui.text.SetText;
import org.gatekiosk.kiosk.ui.text.TextBlock.Align;
import org.gatekiosk.kiosk.ui.text.Typesetter;
import org.gatekiosk.kiosk.ui.words.LanguageNames;
import org.gatekiosk.kiosk.ui.words.Words;

/// Draws the attract screen. Everything on it stands still but the poster.
public final class AttractView {
  private static final int MOST_LANGUAGES = 8;
  private static final double DISC_MM = 40;
  private static final double FIELD_MM = 30;

  private final AttractModel model;
  private final Setting setting;
  private final Look look;
  private final Board board;

  private AttractView(AttractModel model, Setting setting) {
    this.model = model;
    this.setting = setting;
    this.look = setting.look();
    this.board = new Board(look.glass().widthPx(), look.glass().heightPx());
  }

  public static Page draw(AttractModel model, Setting setting) {
    var view = new AttractView(model, setting);
    view.board.ground(setting.look().theme().paper());
    if (setting.look().landscape()) {
      view.landscape();
    } else {
      view.portrait();
    }
    return Page.whole(view.board);
  }

  private void portrait() {
    double width = look.glass().widthMm();
    double content = width - 2 * Look.MARGIN_MM;
    head(9, content);
    poster(0, 56, width, 161, 0);
    caption(Look.MARGIN_MM, 220, content);
    call(Look.MARGIN_MM, 241, content);
    languages(Look.MARGIN_MM, 296, content);
    double top = look.glass().heightMm() - 39.7;
    var bar = new Board(look.px(width), look.glass().heightPx() - look.px(top));
    bar.ground(look.theme().band());
    board.add(bar, 0, look.px(top));
    board.add(Board.bar(look.px(width), look.line(0.7), look.theme().ink()), 0, look.px(top));
    controls(Look.MARGIN_MM, top + 5.7, content, 1.6);
  }

  private void landscape() {
    double right = 238;
    double column = look.glass().widthMm() - right - Look.MARGIN_MM;
    head(8, 216);
    poster(Look.MARGIN_MM, 55, 216, 148, 1.2);
    caption(Look.MARGIN_MM, 207, 216);
    answers(Look.MARGIN_MM, 224, 216);
    call(right, 10, column);
    languages(right, 65, column);
    controls(right, look.glass().heightMm() - 37, column, 1.75);
  }

  private void head(double topMm, double widthMm) {
    double disc = look.px(DISC_MM);
    double left = look.px(Look.MARGIN_MM);
    double top = look.px(topMm);
    var circle = new Board(disc, disc);
    circle.ground(look.theme().action(), look.theme().action(), 0, disc / 2);
    circle.getChildren().add(letter(disc));
    board.add(circle, left, top);
    double textX = left + disc + look.px(8);
    double room = look.px(widthMm) - disc - look.px(8);
    Typesetter typesetter = Typesetter.of(look, model.first());
    SetText gate = typesetter.line(model.gate(), Type.TITLE, look.theme().ink());
    SetText word = typesetter.line(model.information(), Type.BODY, look.theme().ink2());
    double y = top + (disc - gate.heightPx() - word.heightPx()) / 2;
    board.add(gate.block(room, Align.START), textX, y);
    board.add(word.block(room, Align.START), textX, y + gate.heightPx());
  }

  /// The i of information, the one letter in another face.
  private Text letter(double disc) {
    var letter = new Text("i");
    letter.setFont(Font.font("Noto Serif", FontWeight.BOLD, 34 * look.glass().pxPerMm()));
    letter.setFill(look.theme().onAction());
    letter.setTextOrigin(VPos.BASELINE);
    letter.setX((disc - letter.getLayoutBounds().getWidth()) / 2);
    letter.setY(0.82 * disc);
    letter.setManaged(false);
    letter.setMouseTransparent(true);
    return letter;
  }

  private void poster(double x, double y, double width, double height, double sideMm) {
    double edge = look.line(1.2);
    double side = sideMm > 0 ? edge : 0;
    double outerWidth = look.px(width);
    double outerHeight = look.px(height);
    var frame = new Board(outerWidth, outerHeight);
    frame.ground(look.theme().ink());
    frame.add(
        new PosterLoop(model.posters(), setting, outerWidth - 2 * side, outerHeight - 2 * edge),
        side,
        edge);
    board.add(frame, look.px(x), look.px(y));
  }

  private void caption(double x, double y, double width) {
    model.posters().stream()
        .findFirst()
        .ifPresent(
            entry -> {
              var caption = new PosterCaption(model.first(), look, look.px(width));
              caption.show(entry);
              caption.setId("attract-caption");
              board.add(caption, look.px(x), look.px(y));
            });
  }

  private void answers(double x, double y, double width) {
    SetText text =
        Typesetter.of(look, model.first())
            .set(
                Words.of(model.first()).get("attract.answers"),
                Type.BODY.line(1.35),
                look.theme().ink2(),
                look.px(width));
    board.add(text.block(look.px(width), Align.START), look.px(x), look.px(y));
  }

  private void call(double x, double y, double width) {
    double padX = look.px(5);
    double padY = look.px(4);
    double room = look.px(width) - 2 * padX;
    List<SetText> lines =
        List.of(model.first(), model.second()).stream()
            .map(language -> call(language, room))
            .toList();
    double height = lines.stream().mapToDouble(SetText::heightPx).sum();
    var plate = new Board(look.px(width), height + 2 * padY);
    plate.ground(look.theme().action(), look.theme().action(), 0, look.px(Touch.RADIUS_MM));
    double at = padY;
    for (SetText line : lines) {
      plate.add(line.block(room, Align.START), padX, at);
      at += line.heightPx();
    }
    board.add(plate, look.px(x), look.px(y));
  }

  private SetText call(LanguageTag language, double room) {
    return Typesetter.of(look, language)
        .set(Words.of(language).get("attract.call"), Type.CALL, look.theme().onAction(), room);
  }

  private void languages(double x, double y, double width) {
    double gap = look.px(Look.GAP_MM);
    double field = Math.floor((look.px(width) - gap) / 2);
    double height = look.px(FIELD_MM);
    List<LanguageTag> languages = model.languages();
    for (int i = 0; i < Math.min(MOST_LANGUAGES, languages.size()); i++) {
      double left = look.px(x) + (i % 2 == 0 ? 0 : look.px(width) - field);
      double top = look.px(y) + Math.floorDiv(i, 2) * (height + gap);
      board.add(language(languages.get(i), field, height), left, top);
    }
  }

  private Touch language(LanguageTag language, double width, double height) {
    Touch.Face face =
        ink -> {
          var field = new Board(width, height);
          SetText name =
              Typesetter.of(look, language).line(LanguageNames.own(language), Type.LANGUAGE, ink);
          double x = look.line(Touch.BORDER_MM) + look.px(7);
          field.add(name.block(), x, (height - name.heightPx()) / 2);
          return field;
        };
    return new Touch(
        "lang-" + language,
        look,
        width,
        height,
        Touch.Manner.OUTLINED,
        face,
        () -> setting.go().choose(language));
  }

  private void controls(double x, double y, double width, double ratio) {
    double gap = look.px(Look.GAP_MM);
    double height = look.px(27);
    double helpWidth = Math.rint((look.px(width) - gap) * ratio / (ratio + 1));
    double sosWidth = look.px(width) - gap - helpWidth;
    Touch help =
        new Touch(
            "attract-help",
            look,
            helpWidth,
            height,
            Touch.Manner.OUTLINED,
            ink -> help(helpWidth, height, ink),
            () -> setting.go().open(new Destination.Help()));
    Touch sos =
        new Touch(
            "bar-sos",
            look,
            sosWidth,
            height,
            Touch.Manner.SOS,
            Faces.centred(look, "sos", "SOS", Type.BUTTON, sosWidth, height),
            () -> setting.go().open(new Destination.Sos()));
    board.add(help, look.px(x), look.px(y));
    board.add(sos, look.px(x) + helpWidth + gap, look.px(y));
  }

  private Board help(double width, double height, Color ink) {
    var face = new Board(width, height);
    double icon = look.px(Faces.ICON_MM);
    double left = look.line(Touch.BORDER_MM) + look.px(5);
    double textX = left + icon + look.px(5);
    SetText first = help(model.first(), ink);
    SetText second = help(model.second(), ink);
    double top = (height - first.heightPx() - second.heightPx()) / 2;
    face.add(Icons.get("help").draw(icon, ink), left, (height - icon) / 2);
    face.add(first.block(), textX, top);
    face.add(second.block(), textX, top + first.heightPx());
    return face;
  }

  private SetText help(LanguageTag language, Color ink) {
    return Typesetter.of(look, language)
        .line(Words.of(language).get("attract.help"), Type.LABEL, ink);
  }
}
