package org.gatekiosk.kiosk.ui.common;

import java.util.List;
import java.util.Set;
import org.gatekiosk.kiosk.ui.icon.Icons;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.TextSize;
import org.gatekiosk.kiosk.ui.look.Type;
import org.gatekiosk.kiosk.ui.text.SetText;
import org.gatekiosk.kiosk.ui.text.Typesetter;
import org.gatekiosk.kiosk.ui.words.Words;

/// The six fields that stand on every page at the same place: two rows of three, or a column on a
/// wide panel.
public final class Bar extends Board {
  /// Names of the fields in order; also the names of their icons and of their words.
  public static final List<String> FIELDS =
      List.of("start", "back", "language", "help", "sos", "finish");

  /// A word on the bar is never wider than this.
  public static final double WORD_MM = 54;

  /// The bar's words do not grow beyond this step, whatever the text size: its rows keep their
  /// height.
  private static final double LARGEST_STEP = 1.25;

  private static final double EDGE_MM = 0.7;
  private static final double GAP_MM = 4;
  private static final double ICON_GAP_MM = 3;
  private static final double PADDING_MM = 4;

  private final Look look;
  private final Type type;

  /// The bar of one page.
  ///
  /// @param chosen the field whose page or panel is open, or none
  /// @param unavailable fields that lead nowhere now
  public Bar(Look look, Set<String> chosen, Set<String> unavailable, Navigator go) {
    super(
        look.landscape() ? look.px(look.barMm()) : look.glass().widthPx(),
        look.landscape() ? look.glass().heightPx() : look.px(look.barMm()));
    this.look = look;
    this.type = type(look);
    ground(look.theme().band());
    edge();
    for (int i = 0; i < FIELDS.size(); i++) {
      String field = FIELDS.get(i);
      Touch.Manner manner = manner(field, chosen, unavailable);
      if (look.landscape()) {
        inColumn(i, field, manner, go);
      } else {
        inRows(i, field, manner, go);
      }
    }
  }

  /// Type of the bar's words: as large as the visitor wants while the longest word of the language
  /// still fits.
  public static Type type(Look look) {
    Look plain = look.size(TextSize.NORMAL);
    double widest =
        FIELDS.stream()
            .map(field -> Words.of(look.language()).get("bar." + field))
            .map(word -> Typesetter.of(plain).line(word, Type.LABEL, look.theme().ink()))
            .mapToDouble(SetText::widest)
            .max()
            .orElse(1);
    double fits = Math.floor(100 * WORD_MM * look.glass().pxPerMm() / widest) / 100;
    double step = Math.max(1, Math.min(Math.min(fits, LARGEST_STEP), look.size().factor()));
    return Type.LABEL.size(Type.LABEL.sizeMm() * step);
  }

  private void edge() {
    if (look.landscape()) {
      double thick = look.line(EDGE_MM);
      double x = look.leftHand() ? getWidth() - thick : 0;
      add(Board.bar(thick, getHeight(), look.theme().ink()), x, 0);
    } else {
      add(Board.bar(getWidth(), look.line(EDGE_MM), look.theme().ink()), 0, 0);
    }
  }

  private static Touch.Manner manner(String field, Set<String> chosen, Set<String> unavailable) {
    if (unavailable.contains(field)) {
      return Touch.Manner.UNAVAILABLE;
    }
    if (field.equals("sos")) {
      return Touch.Manner.SOS;
    }
    return chosen.contains(field) ? Touch.Manner.CHOSEN : Touch.Manner.OUTLINED;
  }

  private void inRows(int i, String field, Touch.Manner manner, Navigator go) {
    double gap = look.px(GAP_MM);
    double left = look.px(Look.MARGIN_MM);
    double top = look.line(EDGE_MM) + look.px(5);
    double width = (getWidth() - 2 * left - 2 * gap) / 3;
    double height = Math.floor((getHeight() - top - look.px(7) - gap) / 2);
    double x = left + (i % 3) * (width + gap);
    double nextX = left + (i % 3 + 1) * (width + gap) - gap;
    double whole = Math.rint(nextX) - Math.rint(x);
    add(field(field, manner, whole, height, go), x, top + Math.floorDiv(i, 3) * (height + gap));
  }

  private void inColumn(int i, String field, Touch.Manner manner, Navigator go) {
    double gap = look.px(GAP_MM);
    double side = look.px(6);
    double top = look.px(9);
    double edge = look.leftHand() ? 0 : look.line(EDGE_MM);
    double width = getWidth() - 2 * side - look.line(EDGE_MM);
    double height = (getHeight() - 2 * top - 5 * gap) / 6;
    double y = top + i * (height + gap);
    double whole = Math.rint(y + height) - Math.rint(y);
    add(field(field, manner, width, whole, go), edge + side, y);
  }

  private Touch field(
      String field, Touch.Manner manner, double width, double height, Navigator go) {
    String word = Words.of(look.language()).get("bar." + field);
    Touch.Face face =
        ink -> {
          var board = new Board(width, height);
          double icon = look.px(Faces.ICON_MM);
          double x = look.line(Touch.BORDER_MM) + look.px(look.landscape() ? 5 : PADDING_MM);
          double gap = look.px(look.landscape() ? PADDING_MM : ICON_GAP_MM);
          SetText text = Typesetter.of(look.size(TextSize.NORMAL)).line(word, type, ink);
          board.add(Icons.get(field).draw(icon, ink), x, (height - icon) / 2);
          board.add(text.block(), x + icon + gap, (height - text.heightPx()) / 2);
          return board;
        };
    return new Touch("bar-" + field, look, width, height, manner, face, action(field, go));
  }

  private static Runnable action(String field, Navigator go) {
    return switch (field) {
      case "start" -> () -> go.open(new Destination.Home());
      case "back" -> go::back;
      case "language" -> go::languages;
      case "help" -> () -> go.open(new Destination.Help());
      case "sos" -> () -> go.open(new Destination.Sos());
      default -> go::finish;
    };
  }
}
