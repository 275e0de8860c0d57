package org.gatekiosk.kiosk.ui.sos;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.gatekiosk.kiosk.ui.common.Board;
import org.gatekiosk.kiosk.ui.common.Setting;
import org.gatekiosk.kiosk.ui.flow.Part;
import org.gatekiosk.kiosk.ui.icon.Icons;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.TextSize;
import org.gatekiosk.kiosk.ui.look.Type;
import org.gatekiosk.kiosk.ui.text.SetText;
import org.gatekiosk.kiosk.ui.text.TextBlock.Align;
import org.gatekiosk.kiosk.ui.text.Typesetter;

/// The four numbers of Viet Nam, each on a plate with a picture, who answers and when to call.
final class Plates {
  private static final List<String> NUMBERS = List.of("113", "114", "115", "112");
  private static final Map<String, String> ICONS =
      Map.of("113", "police", "114", "fire", "115", "health", "112", "wave");
  private static final double HEIGHT_MM = 42;

  private final Setting setting;
  private final Look look;

  Plates(Setting setting) {
    this.setting = setting;
    this.look = setting.look();
  }

  /// One below the other, or two by two on a wide panel.
  List<Part> parts() {
    double width = look.px(look.contentMm());
    double gap = look.px(Look.GAP_MM);
    if (!twoByTwo()) {
      return NUMBERS.stream()
          .<Part>map(number -> new Part.Whole(gap, plate(number, width)))
          .toList();
    }
    double half = Math.floor((width - gap) / 2);
    return Stream.of(0, 2)
        .<Part>map(
            first -> {
              Board left = plate(NUMBERS.get(first), half);
              Board right = plate(NUMBERS.get(first + 1), half);
              var pair = new Board(width, Math.max(left.getHeight(), right.getHeight()));
              pair.add(left, 0, 0);
              pair.add(right, width - half, 0);
              return new Part.Whole(gap, pair);
            })
        .toList();
  }

  private boolean twoByTwo() {
    return look.landscape() && look.size() == TextSize.NORMAL;
  }

  private Board plate(String number, double width) {
    boolean narrow = twoByTwo();
    double border = look.line(1.2);
    double gap = look.px(narrow ? 4 : 6);
    double icon = look.px(narrow ? 20 : 26);
    double column = look.px(narrow ? 58 : 66);
    double textX = border + gap + icon + gap + column + gap;
    double room = width - textX - gap - border;
    Color ink = look.theme().ink();
    SetText who = text("sos." + number, Type.LEAD, room);
    Optional<SetText> when =
        Optional.of(text("sos." + number + ".when", Type.BODY.line(1.3), room))
            .filter(_ -> !narrow && look.size().compareTo(TextSize.LARGER) < 0);
    double words = who.heightPx() + when.map(SetText::heightPx).orElse(0.0);
    var plate = new Board(width, Math.max(look.px(HEIGHT_MM), words + look.px(6)));
    plate.ground(look.theme().plate(), ink, border, 0);
    double height = plate.getHeight();
    SetText digits = Typesetter.of(look.size(TextSize.NORMAL)).line(number, Type.NUMBER, ink);
    plate.add(
        Icons.get(ICONS.getOrDefault(number, "sos")).draw(icon, ink),
        border + gap,
        (height - icon) / 2);
    plate.add(digits.block(), border + gap + icon + gap, (height - digits.heightPx()) / 2);
    double top = (height - words) / 2;
    plate.add(who.block(room, Align.START), textX, top);
    when.ifPresent(set -> plate.add(set.block(room, Align.START), textX, top + who.heightPx()));
    return plate;
  }

  private SetText text(String key, Type type, double room) {
    return Typesetter.of(look).set(setting.words().get(key), type, look.theme().ink(), room);
  }
}
