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

  private final Setting setting;
  private final Look look;
  private final double content;
  private final Board countdown;
  private final Board ticks;

  /// A sheet that shows no seconds yet.
  ///
  /// @param end ends the visit; "still reading" needs nothing, any touch has said so already
  public IdleSheet(Setting setting, Runnable end) {
    super(setting.look().px(setting.look().pageWidthMm()), setting.look().px(HEIGHT_MM));
    this.setting = setting;
    this.look = setting.look().size(TextSize.NORMAL);
    this.content = look.px(look.contentMm());
    ground(look.theme().paper());
    double edge = look.line(EDGE_MM);
    add(Board.bar(getWidth(), edge, look.theme().ink()), 0, 0);
    double left = look.px(Look.MARGIN_MM);
    double top = edge + look.px(10);
    SetText question = text("idle.question", Type.TITLE, look.theme().ink());
    SetText otherwise = text("idle.else", Type.BODY, look.theme().ink());
    double row = look.px(COUNTDOWN_MM);
    double questionY = top + (row - question.heightPx() - otherwise.heightPx()) / 2;
    add(question.block(content, Align.START), left, questionY);
    add(otherwise.block(content, Align.START), left, questionY + question.heightPx());
    countdown = add(new Board(content, row), left, top);
    double ticksY = top + row + look.px(6);
    ticks = add(new Board(content, look.px(18)), left, ticksY);
    double buttonsY = ticksY + look.px(18 + 8);
    buttons(left, buttonsY, end);
    SetText touch = text("idle.touch", Type.BODY, look.theme().ink2());
    add(touch.block(content, Align.START), left, buttonsY + look.px(BUTTON_MM + 5));
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

  private SetText text(String key, Type type, Color ink) {
    return Typesetter.of(look).set(setting.words().get(key), type, ink, content);
  }

  private void buttons(double left, double y, Runnable end) {
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
