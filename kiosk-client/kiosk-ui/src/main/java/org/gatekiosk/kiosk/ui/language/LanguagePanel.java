package org.gatekiosk.kiosk.ui.language;

import java.util.List;
import javafx.scene.paint.Color;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.ui.common.Board;
import org.gatekiosk.kiosk.ui.common.CloseButton;
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
import org.gatekiosk.kiosk.ui.words.LanguageNames;

/// A sheet from below with all languages in their own names and scripts; the page behind it stays,
/// and stays in sight.
public final class LanguagePanel {
  private static final double TOP_MM = 10;
  private static final double BOTTOM_MM = 12;
  private static final double FIELD_MM = 30;
  private static final double PADDING_MM = 7;

  private LanguagePanel() {}

  /// Draws the sheet, as high as its languages need.
  ///
  /// @param languages in the order of the gate
  public static Board draw(List<LanguageTag> languages, Setting setting) {
    Look look = setting.look();
    double width = look.px(look.pageWidthMm());
    double content = look.px(look.contentMm());
    double left = look.px(Look.MARGIN_MM);
    double edge = look.line(1.2);
    double top = edge + look.px(TOP_MM);
    Touch close = CloseButton.of(setting, setting.go()::languages);
    Look head = look.size(TextSize.NORMAL);
    SetText title =
        Typesetter.of(head)
            .set(
                setting.words().get("language.title"),
                Type.TITLE,
                look.theme().ink(),
                content - close.getWidth());
    SetText sub =
        Typesetter.of(head)
            .line(setting.words().get("language.stays"), Type.BODY, look.theme().ink2());
    double heading = title.heightPx() + sub.heightPx();
    double fields = top + heading + look.px(PADDING_MM);
    double field = look.px(FIELD_MM);
    double gap = look.px(Look.GAP_MM);
    int rows = Math.ceilDiv(languages.size(), 2);
    var sheet = new Board(width, fields + rows * (field + gap) - gap + look.px(BOTTOM_MM));
    sheet.ground(look.theme().paper());
    sheet.add(Board.bar(width, edge, look.theme().ink()), 0, 0);
    sheet.add(title.block(content, Align.START), left, top);
    sheet.add(sub.block(content, Align.START), left, top + title.heightPx());
    sheet.add(
        close,
        look.low() && look.leftHand() ? left : left + content - close.getWidth(),
        top + (heading - close.getHeight()) / 2);
    double fieldWidth = Math.floor((content - gap) / 2);
    for (int i = 0; i < languages.size(); i++) {
      double x = i % 2 == 0 ? left : left + content - fieldWidth;
      double y = fields + Math.floorDiv(i, 2) * (field + gap);
      sheet.add(field(languages.get(i), setting, fieldWidth, field), x, y);
    }
    return sheet;
  }

  private static Touch field(LanguageTag language, Setting setting, double width, double height) {
    Look look = setting.look();
    boolean chosen = language.equals(look.language());
    return new Touch(
        "panel-lang-" + language,
        look,
        width,
        height,
        chosen ? Touch.Manner.CHOSEN : Touch.Manner.OUTLINED,
        ink -> face(language, look, width, height, ink, chosen),
        () -> setting.go().choose(language));
  }

  private static Board face(
      LanguageTag language, Look look, double width, double height, Color ink, boolean chosen) {
    var face = new Board(width, height);
    SetText name =
        Typesetter.of(look.size(TextSize.NORMAL), language)
            .line(LanguageNames.own(language), Type.LANGUAGE, ink);
    double padding = look.line(Touch.BORDER_MM) + look.px(PADDING_MM);
    face.add(name.block(), padding, (height - name.heightPx()) / 2);
    if (chosen) {
      double icon = look.px(Faces.ICON_MM);
      face.add(Icons.get("finish").draw(icon, ink), width - padding - icon, (height - icon) / 2);
    }
    return face;
  }
}
