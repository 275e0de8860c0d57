package org.gatekiosk.kiosk.ui.idle;

import javafx.scene.paint.Color;
import org.gatekiosk.kiosk.ui.common.Board;
import org.gatekiosk.kiosk.ui.common.Faces;
import org.gatekiosk.kiosk.ui.common.Setting;
import org.gatekiosk.kiosk.ui.common.Touch;
import org.gatekiosk.kiosk.ui.icon.Icons;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.TextSize;
import org.gatekiosk.kiosk.ui.look.Type;
import org.gatekiosk.kiosk.ui.text.SetText;
import org.gatekiosk.kiosk.ui.text.TextBlock.Align;
import org.gatekiosk.kiosk.ui.text.Typesetter;

/// "Still reading?": a sheet on the bar with the seconds left, as a number and as ticks. The page
/// behind keeps its place.
public final class IdleSheet extends Board {
  /// Ticks at the start, one a second.
  public static final int TICKS = 30;

  private static final double HEIGHT_MM = 164.6;
  private static final double EDGE_MM = 2.4;
  private static final double BUTTON_MM = 40;
  private static final double COUNTDOWN_MM = 48.4;
  private static final double COUNTDOWN_WIDTH_MM = 62;

  private final Setting setting;
  private final Look look;
  private final double content;
  private final double left;
  private final double top;
  private final Board countdown;
  private final Board ticks;

  /// A sheet that shows no seconds yet.
  ///
  /// @param end ends the visit; "still reading" needs nothing, any touch has said so already
  public static IdleSheet of(Setting setting, Runnable end) {
    Look look = setting.look().size(TextSize.NORMAL);
    double room = look.px(look.contentMm() - COUNTDOWN_WIDTH_MM);
    SetText question = text(setting, "idle.question", Type.TITLE, look.theme().ink(), room);
    SetText otherwise = text(setting, "idle.else", Type.BODY, look.theme().ink(), room);
    double words = question.heightPx() + otherwise.heightPx();
    double row = Math.max(look.px(COUNTDOWN_MM), words);
    var sheet = new IdleSheet(setting, look, row);
    double questionY = sheet.top + (row - words) / 2;
    sheet.add(question.block(room, Align.START), sheet.left, questionY);
    sheet.add(otherwise.block(room, Align.START), sheet.left, questionY + question.heightPx());
    sheet.buttons(sheet.top + row + look.px(6 + 18 + 8), end);
    return sheet;
  }

  private IdleSheet(Setting setting, Look look, double row) {
    super(look.px(look.pageWidthMm()), row + look.px(HEIGHT_MM - COUNTDOWN_MM));
    this.setting = setting;
    this.look = look;
    this.content = look.px(look.contentMm());
    this.left = look.px(Look.MARGIN_MM);
    double edge = look.line(EDGE_MM);
    this.top = edge + look.px(10);
    ground(look.theme().paper());
    add(Board.bar(getWidth(), edge, look.theme().ink()), 0, 0);
    countdown = add(new Board(content, row), left, top);
    ticks = add(new Board(content, look.px(18)), left, top + row + look.px(6));
  }

  /// Shows the time that is left.
  ///
  /// @param seconds left, 0 to [#TICKS]
  public void show(int seconds) {
    SetText number =
        Typesetter.of(look).line(String.valueOf(seconds), Type.COUNTDOWN, look.theme().ink());
    countdown.getChildren().setAll(number.block(content, Align.END));
    ticks.getChildren().clear();
    double gap = look.px(1.5);
    double step = (content + gap) / TICKS;
    for (int i = 0; i < TICKS; i++) {
      var tick = new Board(Math.floor(step - gap), look.px(18));
      Color fill = i < seconds ? look.theme().ink() : look.theme().plate();
      tick.ground(fill, look.theme().ink(), look.line(0.6), 0);
      ticks.add(tick, i * step, 0);
    }
  }

  private static SetText text(Setting setting, String key, Type type, Color ink, double room) {
    return Typesetter.of(setting.look().size(TextSize.NORMAL))
        .set(setting.words().get(key), type, ink, room);
  }

  private void buttons(double y, Runnable end) {
    double gap = look.px(Look.GAP_MM);
    double height = look.px(BUTTON_MM);
    double moreWidth = Math.rint((content - gap) * 0.6);
    double endWidth = content - gap - moreWidth;
    Touch more =
        new Touch(
            "idle-more",
            look,
            moreWidth,
            height,
            Touch.Manner.FILLED,
            ink -> more(moreWidth, height, ink),
            () -> {});
    Touch finish =
        new Touch(
            "idle-end",
            look,
            endWidth,
            height,
            Touch.Manner.OUTLINED,
            Faces.words(look, setting.words().get("idle.end"), Type.BUTTON, endWidth, height),
            end);
    add(more, left, y);
    add(finish, left + moreWidth + gap, y);
    SetText touch = text(setting, "idle.touch", Type.BODY, look.theme().ink2(), content);
    add(touch.block(content, Align.START), left, y + height + look.px(5));
  }

  private Board more(double width, double height, Color ink) {
    var face = new Board(width, height);
    double icon = look.px(15);
    double gap = look.px(4);
    double room = width - icon - gap - look.px(10);
    SetText words =
        Typesetter.of(look).set(setting.words().get("idle.more"), Type.LANGUAGE, ink, room);
    double left = (width - icon - gap - words.widest()) / 2;
    face.add(Icons.get("finish").draw(icon, ink), left, (height - icon) / 2);
    face.add(
        words.block(Math.ceil(words.widest()), Align.CENTRE),
        left + icon + gap,
        (height - words.heightPx()) / 2);
    return face;
  }
}
