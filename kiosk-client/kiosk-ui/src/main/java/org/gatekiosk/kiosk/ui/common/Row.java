package org.gatekiosk.kiosk.ui.common;

import java.util.Optional;
import javafx.scene.paint.Color;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.ui.icon.Icon;
import org.gatekiosk.kiosk.ui.icon.Icons;
import org.gatekiosk.kiosk.ui.icon.Stamp;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.Type;
import org.gatekiosk.kiosk.ui.text.SetText;
import org.gatekiosk.kiosk.ui.text.TextBlock.Align;
import org.gatekiosk.kiosk.ui.text.Typesetter;

/// A row of a list: stamp, title, the answer in a few words, arrow.
///
/// @param icon of the stamp
/// @param answer second line, or empty for none
/// @param language of title and answer
public record Row(String id, Icon icon, String title, String answer, LanguageTag language) {
  private static final double GAP_MM = 6;
  private static final double ARROW_MM = 11;
  private static final double ANSWER_LINE = 1.25;

  /// A long title takes some of the width of stamp and arrow.
  private static final double SMALLEST_STAMP_MM = 30;

  private static final double SMALLEST_ARROW_MM = 13;

  /// How rows of one list are drawn.
  ///
  /// @param stampMm width of the stamp
  /// @param arrowMm width kept for the arrow
  /// @param withAnswer whether there is room for the second line
  public record Form(
      double widthMm, double heightMm, double stampMm, double arrowMm, boolean withAnswer) {}

  /// Draws the row as a field that can be touched.
  ///
  /// @param number of the row in its list, from 0; decides the inks of the stamp
  public Touch draw(Look look, Form form, int number, Runnable action) {
    double width = look.px(form.widthMm());
    double height = look.px(form.heightMm());
    return new Touch(
        id,
        look,
        width,
        height,
        Touch.Manner.OUTLINED,
        ink -> face(look, form, number, ink),
        action);
  }

  private Board face(Look look, Form form, int number, Color ink) {
    var face = new Board(look.px(form.widthMm()), look.px(form.heightMm()));
    double border = look.line(Touch.BORDER_MM);
    double inner = face.getHeight() - 2 * border;
    double arrow = look.px(form.arrowMm());
    double stamp = look.px(form.stampMm());
    SetText name = name(look, ink, room(look, face, arrow, stamp));
    if (name.heightPx() > inner) {
      stamp = Math.min(stamp, look.px(SMALLEST_STAMP_MM));
      arrow = Math.min(arrow, look.px(SMALLEST_ARROW_MM));
      name = name(look, ink, room(look, face, arrow, stamp));
    }
    boolean mirrored = look.low() && look.leftHand();
    double stampX = mirrored ? face.getWidth() - border - stamp : border;
    face.add(Stamp.draw(icon, number, look.theme(), stamp, inner), stampX, border);
    double edgeX = mirrored ? stampX : stampX + stamp - border;
    face.add(Board.bar(border, inner, look.theme().ink()), edgeX, border);

    double size = look.px(ARROW_MM);
    double arrowX = mirrored ? border + look.px(3) : face.getWidth() - border - arrow;
    face.add(Icons.get("next").draw(size, ink), arrowX, (face.getHeight() - size) / 2);

    double textX = mirrored ? border + arrow + look.px(3) : border + stamp + look.px(GAP_MM);
    words(face, look, form, name, textX, room(look, face, arrow, stamp));
    return face;
  }

  private static double room(Look look, Board face, double arrow, double stamp) {
    return face.getWidth() - 2 * look.line(Touch.BORDER_MM) - stamp - arrow - 2 * look.px(GAP_MM);
  }

  private SetText name(Look look, Color ink, double room) {
    double line = look.landscape() || look.low() ? 1.2 : 1.32;
    return Typesetter.of(look, language).set(title, Type.LEAD.line(line), ink, room);
  }

  private void words(Board face, Look look, Form form, SetText name, double x, double room) {
    Optional<SetText> second =
        Optional.of(answer)
            .filter(words -> form.withAnswer() && name.count() == 1 && !words.isEmpty())
            .map(words -> answer(Typesetter.of(look, language), look, words, room))
            .filter(set -> name.heightPx() + set.heightPx() <= face.getHeight());
    double height = name.heightPx() + second.map(SetText::heightPx).orElse(0.0);
    double y = (face.getHeight() - height) / 2;
    face.add(name.block(room, Align.START), x, y);
    second.ifPresent(set -> face.add(set.block(room, Align.START), x, y + name.heightPx()));
  }

  private static SetText answer(Typesetter typesetter, Look look, String words, double room) {
    return typesetter.set(words, Type.BODY.line(ANSWER_LINE), look.theme().ink(), room);
  }
}
