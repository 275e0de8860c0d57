package org.gatekiosk.kiosk.ui.help;

import javafx.scene.paint.Color;
import org.gatekiosk.kiosk.ui.common.Board;
import org.gatekiosk.kiosk.ui.common.Faces;
import org.gatekiosk.kiosk.ui.common.Touch;
import org.gatekiosk.kiosk.ui.icon.Icons;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.TextSize;
import org.gatekiosk.kiosk.ui.look.Theme;
import org.gatekiosk.kiosk.ui.look.Type;
import org.gatekiosk.kiosk.ui.text.SetText;
import org.gatekiosk.kiosk.ui.text.TextBlock.Align;
import org.gatekiosk.kiosk.ui.text.Typesetter;

/// The field that chooses a contrast shows it: its ground and words are those of the theme. The
/// chosen one has a thick border and a tick.
final class ThemeSample {
  private static final double CHOSEN_BORDER_MM = 2.4;
  private static final double TICK_MM = 10;

  private final Theme theme;
  private final String words;
  private final Look look;
  private final double width;
  private final double height;

  ThemeSample(Theme theme, String words, Look look, double width, double height) {
    this.theme = theme;
    this.words = words;
    this.look = look;
    this.width = width;
    this.height = height;
  }

  Touch touch(Runnable action) {
    Touch.Face face = _ -> chosen() ? withTick() : sample();
    return new Touch(
        "contrast-" + theme.name(), look, width, height, Touch.Manner.OUTLINED, face, action);
  }

  private boolean chosen() {
    return theme.equals(look.theme());
  }

  private Board sample() {
    Board face = plate(look.line(Touch.BORDER_MM), look.theme().action());
    Typesetter typesetter = Typesetter.of(small());
    SetText text = typesetter.set(words, Type.LABEL, theme.ink(), width - look.px(4));
    face.add(text.block(width, Align.CENTRE), 0, (height - text.heightPx()) / 2);
    return face;
  }

  private Board withTick() {
    Board face = plate(look.line(CHOSEN_BORDER_MM), look.theme().actionPressed());
    double tick = look.px(TICK_MM);
    double gap = look.px(Faces.ICON_MM / 3);
    double room = width - tick - gap - look.px(8);
    SetText text = Typesetter.of(small()).set(words, Type.LABEL, theme.ink(), room);
    double left = (width - tick - gap - text.widest()) / 2;
    face.add(Icons.get("finish").draw(tick, theme.ink()), left, (height - tick) / 2);
    face.add(
        text.block(Math.ceil(text.widest()), Align.CENTRE),
        left + tick + gap,
        (height - text.heightPx()) / 2);
    return face;
  }

  private Board plate(double border, Color edge) {
    var face = new Board(width, height);
    face.setMouseTransparent(true);
    face.ground(theme.paper(), edge, border, look.px(Touch.RADIUS_MM));
    return face;
  }

  /// Three samples stand side by side at every text size.
  private Look small() {
    return look.size().compareTo(TextSize.LARGE) > 0 ? look.size(TextSize.LARGE) : look;
  }
}
