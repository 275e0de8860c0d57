package org.gatekiosk.kiosk.ui.common;

import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.TextSize;
import org.gatekiosk.kiosk.ui.look.Type;
import org.gatekiosk.kiosk.ui.text.Typesetter;

/// Closes a panel; as wide as its word in the language.
public final class CloseButton {
  private static final double HEIGHT_MM = 22;
  private static final double TALL_MM = 26;
  private static final double PADDING_MM = 8;
  private static final double GAP_MM = 4;

  private CloseButton() {}

  public static Touch of(Setting setting, Runnable action) {
    return of(setting, HEIGHT_MM, action);
  }

  /// As high as the fields of the help page.
  public static Touch tall(Setting setting, Runnable action) {
    return of(setting, TALL_MM, action);
  }

  private static Touch of(Setting setting, double heightMm, Runnable action) {
    Look look = setting.look().size(TextSize.NORMAL);
    String word = setting.words().get("close");
    double text = Typesetter.of(look).line(word, Type.BUTTON, look.theme().action()).widest();
    double width =
        Math.ceil(text) + look.px(Faces.ICON_MM) + look.px(GAP_MM) + 2 * look.px(PADDING_MM);
    double height = look.px(heightMm);
    return new Touch(
        "panel-close",
        look,
        width,
        height,
        Touch.Manner.OUTLINED,
        Faces.centred(look, "close", word, Type.BUTTON, width, height),
        action);
  }
}
