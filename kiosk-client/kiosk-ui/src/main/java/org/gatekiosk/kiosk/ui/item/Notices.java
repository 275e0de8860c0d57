package org.gatekiosk.kiosk.ui.item;

import javafx.scene.paint.Color;
import org.gatekiosk.kiosk.ui.common.Board;
import org.gatekiosk.kiosk.ui.common.Faces;
import org.gatekiosk.kiosk.ui.flow.Part;
import org.gatekiosk.kiosk.ui.icon.Icons;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.Type;
import org.gatekiosk.kiosk.ui.text.SetText;
import org.gatekiosk.kiosk.ui.text.TextBlock.Align;
import org.gatekiosk.kiosk.ui.text.Typesetter;

/// Plates that tell something about the page itself, each with a shape beside its words.
final class Notices {
  private static final double GAP_MM = 6;
  private static final double CLOCK_MM = 22;

  private final Look look;
  private final double width;

  Notices(Look look, double widthPx) {
    this.look = look;
    this.width = widthPx;
  }

  Part correction(String words) {
    return plate("correction", words, look.theme().note());
  }

  Part plain(String icon, String words) {
    return plate(icon, words, look.theme().band());
  }

  /// One line with an icon, without a plate.
  Part line(String icon, String words) {
    double side = look.px(Faces.ICON_MM * look.size().factor());
    double left = side + look.px(5);
    SetText text = text(words, Type.BODY, look.theme().ink(), width - left);
    var board = new Board(width, Math.max(side, text.heightPx()));
    board.add(Icons.get(icon).draw(side, look.theme().ink()), 0, (board.getHeight() - side) / 2);
    board.add(
        text.block(width - left, Align.START), left, (board.getHeight() - text.heightPx()) / 2);
    return new Part.Whole(look.px(GAP_MM), board);
  }

  /// What is said about a page past its review date.
  Part aged(String title, String words) {
    double border = look.line(1.2);
    double padX = look.px(6);
    double padY = look.px(5);
    double clock = look.px(CLOCK_MM);
    double left = border + padX + clock + padX;
    double room = width - left - padX - border;
    SetText head = text(title, Type.LEAD, look.theme().aged(), room);
    SetText body = text(words, Type.BODY, look.theme().ink(), room);
    double height = Math.max(clock, head.heightPx() + body.heightPx());
    var plate = new Board(width, height + 2 * (padY + border));
    plate.ground(look.theme().plate(), look.theme().aged(), border, 0);
    plate.add(
        Icons.get("time").draw(clock, look.theme().aged()),
        border + padX,
        (plate.getHeight() - clock) / 2);
    double top = (plate.getHeight() - head.heightPx() - body.heightPx()) / 2;
    plate.add(head.block(room, Align.START), left, top);
    plate.add(body.block(room, Align.START), left, top + head.heightPx());
    return new Part.Whole(look.px(GAP_MM), plate);
  }

  private Part plate(String icon, String words, Color ground) {
    double padX = look.px(6);
    double padY = look.px(4);
    double side = look.px(Faces.ICON_MM);
    double left = padX + side + look.px(5);
    double room = width - left - padX;
    double frame = look.theme().highContrast() ? look.line(1.2) : 0;
    SetText text = text(words, Type.BODY.line(1.3), look.theme().ink(), room);
    var plate = new Board(width, Math.max(side, text.heightPx()) + 2 * padY);
    plate.ground(ground, look.theme().ink(), frame, 0);
    plate.add(Icons.get(icon).draw(side, look.theme().ink()), padX, (plate.getHeight() - side) / 2);
    plate.add(text.block(room, Align.START), left, (plate.getHeight() - text.heightPx()) / 2);
    return new Part.Whole(look.px(GAP_MM), plate);
  }

  private SetText text(String words, Type type, Color ink, double room) {
    return Typesetter.of(look).set(words, type, ink, room);
  }
}
