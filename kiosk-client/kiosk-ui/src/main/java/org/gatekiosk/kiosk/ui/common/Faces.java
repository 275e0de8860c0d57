package org.gatekiosk.kiosk.ui.common;

import javafx.scene.paint.Color;
import org.gatekiosk.kiosk.ui.icon.Icon;
import org.gatekiosk.kiosk.ui.icon.Icons;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.Type;
import org.gatekiosk.kiosk.ui.text.SetText;
import org.gatekiosk.kiosk.ui.text.TextBlock.Align;
import org.gatekiosk.kiosk.ui.text.Typesetter;

/// What stands on touchable fields: an icon and words in the usual arrangements.
public final class Faces {
  public static final double ICON_MM = 12;
  private static final double GAP_MM = 4;
  private static final double SMALL_GAP_MM = 3;
  private static final double PADDING_MM = 4;

  private Faces() {}

  /// Icon and words in the middle.
  public static Touch.Face centred(
      Look look, String icon, String words, Type type, double widthPx, double heightPx) {
    return ink -> centre(look, icon, words, type, widthPx, heightPx, ink, false);
  }

  /// Words and then the icon in the middle.
  public static Touch.Face centredIconLast(
      Look look, String icon, String words, Type type, double widthPx, double heightPx) {
    return ink -> centre(look, icon, words, type, widthPx, heightPx, ink, true);
  }

  /// Words alone in the middle.
  public static Touch.Face words(
      Look look, String words, Type type, double widthPx, double heightPx) {
    return ink -> {
      var face = new Board(widthPx, heightPx);
      double room = widthPx - 2 * look.px(SMALL_GAP_MM);
      SetText text = Typesetter.of(look).set(words, type, ink, room);
      face.add(
          text.block(room, Align.CENTRE), look.px(SMALL_GAP_MM), (heightPx - text.heightPx()) / 2);
      return face;
    };
  }

  /// An icon alone in the middle.
  public static Touch.Face icon(Look look, String icon, double widthPx, double heightPx) {
    return ink -> {
      var face = new Board(widthPx, heightPx);
      double size = look.px(ICON_MM);
      face.add(Icons.get(icon).draw(size, ink), (widthPx - size) / 2, (heightPx - size) / 2);
      return face;
    };
  }

  /// An icon above a word.
  public static Touch.Face stacked(
      Look look, Icon icon, String word, double widthPx, double heightPx) {
    return ink -> {
      var face = new Board(widthPx, heightPx);
      double size = look.px(ICON_MM);
      SetText text = Typesetter.of(look).line(word, Type.LABEL, ink);
      double top = (heightPx - size - text.heightPx()) / 2;
      face.add(icon.draw(size, ink), (widthPx - size) / 2, top);
      face.add(text.block(widthPx, Align.CENTRE), 0, top + size);
      return face;
    };
  }

  private static Board centre(
      Look look,
      String icon,
      String words,
      Type type,
      double widthPx,
      double heightPx,
      Color ink,
      boolean iconLast) {
    var face = new Board(widthPx, heightPx);
    double size = look.px(ICON_MM);
    double gap = look.px(GAP_MM);
    double room = widthPx - 2 * look.px(PADDING_MM) - size - gap;
    SetText text = Typesetter.of(look).set(words, type, ink, room);
    double width = Math.ceil(text.widest());
    double left = (widthPx - size - gap - width) / 2;
    double iconX = iconLast ? left + width + gap : left;
    face.add(Icons.get(icon).draw(size, ink), iconX, (heightPx - size) / 2);
    face.add(
        text.block(width, Align.CENTRE),
        iconLast ? left : left + size + gap,
        (heightPx - text.heightPx()) / 2);
    return face;
  }
}
