package org.gatekiosk.kiosk.ui.help;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.gatekiosk.kiosk.ui.common.Board;
import org.gatekiosk.kiosk.ui.common.Boards;
import org.gatekiosk.kiosk.ui.common.CloseButton;
import org.gatekiosk.kiosk.ui.common.Destination;
import org.gatekiosk.kiosk.ui.common.Faces;
import org.gatekiosk.kiosk.ui.common.Page;
import org.gatekiosk.kiosk.ui.common.Setting;
import org.gatekiosk.kiosk.ui.common.Touch;
import org.gatekiosk.kiosk.ui.flow.FlowPage;
import org.gatekiosk.kiosk.ui.flow.Part;
import org.gatekiosk.kiosk.ui.icon.Icons;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.Reach;
import org.gatekiosk.kiosk.ui.look.TextSize;
import org.gatekiosk.kiosk.ui.look.Theme;
import org.gatekiosk.kiosk.ui.look.Type;
import org.gatekiosk.kiosk.ui.text.SetText;
import org.gatekiosk.kiosk.ui.text.TextBlock.Align;
import org.gatekiosk.kiosk.ui.text.Typesetter;

/// Draws "Help me": what a visitor can change about the screen, and what the screen counts.
public final class HelpView {
  private static final double SECTION_GAP_MM = 9;
  private static final double TOP_MM = 57;
  private static final double LANDSCAPE_TOP_MM = 36;

  /// In reach mode nothing to touch stands higher.
  private static final double LOW_TOP_MM = 177;

  private final Setting setting;
  private final Look look;
  private final double width;

  private HelpView(Setting setting) {
    this.setting = setting;
    this.look = setting.look();
    this.width = look.px(look.contentMm());
  }

  public static Page draw(Setting setting, int part) {
    return new HelpView(setting).page(part);
  }

  private Page page(int wanted) {
    Board board = Boards.page(look);
    head(board);
    List<Part> parts = new ArrayList<>();
    parts.add(section("size", "help.size", sizes()));
    parts.add(section("contrast", "help.contrast", contrasts()));
    if (!look.landscape()) {
      parts.add(section("reach", "help.reach", reaches()));
    }
    parts.add(counts());
    double top = look.landscape() ? LANDSCAPE_TOP_MM : look.low() ? LOW_TOP_MM : TOP_MM;
    return FlowPage.of(board, parts, top, wanted, setting);
  }

  private void head(Board board) {
    Look plain = look.size(TextSize.NORMAL);
    double left = look.px(Look.MARGIN_MM);
    double top = look.px(look.landscape() ? 5 : 9);
    SetText title = Typesetter.of(plain).line(setting.words().get("help.title"), Type.TITLE, ink());
    board.add(title.block(), left, top);
    if (!look.landscape()) {
      SetText sub =
          Typesetter.of(plain)
              .line(setting.words().get("help.sub"), Type.BODY.line(1.3), look.theme().ink2());
      board.add(sub.block(), left, top + title.heightPx());
    }
    if (!look.low()) {
      Touch close =
          look.landscape()
              ? CloseButton.of(setting, setting.go()::back)
              : CloseButton.tall(setting, setting.go()::back);
      double y = look.landscape() ? look.px(5) : look.px(14.5);
      board.add(close, left + width - close.getWidth(), y);
    }
  }

  private Part section(String icon, String title, Board fields) {
    double rule = look.line(0.6);
    double side = look.px(Faces.ICON_MM);
    double top = rule + look.px(look.landscape() ? 3 : 4.5);
    double room = width - side - look.px(4);
    SetText words = Typesetter.of(look).set(setting.words().get(title), Type.LEAD, ink(), room);
    double head = Math.max(side, words.heightPx());
    double fieldsY = top + head + look.px(look.landscape() ? 2 : 3.5);
    var section = new Board(width, fieldsY + fields.getHeight());
    section.add(Board.bar(width, rule, look.theme().rule()), 0, 0);
    section.add(Icons.get(icon).draw(side, ink()), 0, top + (head - side) / 2);
    section.add(
        words.block(room, Align.START), side + look.px(4), top + (head - words.heightPx()) / 2);
    section.add(fields, 0, fieldsY);
    return new Part.Whole(look.px(look.landscape() ? 5 : SECTION_GAP_MM), section);
  }

  private Board sizes() {
    var row = new FieldRow(look, width, TextSize.values().length, look.px(30));
    for (TextSize size : TextSize.values()) {
      boolean chosen = size == look.size();
      Type type = Type.BUTTON.size(Math.min(18, Type.BODY.sizeMm() * size.factor()));
      Look plain = look.size(TextSize.NORMAL);
      row.add(
          (fieldWidth, height) ->
              new Touch(
                  "size-" + size.number(),
                  look,
                  fieldWidth,
                  height,
                  chosen ? Touch.Manner.CHOSEN : Touch.Manner.OUTLINED,
                  Faces.words(plain, "Aa", type, fieldWidth, height),
                  () -> setting.go().choose(size)));
    }
    return row.board();
  }

  private Board contrasts() {
    var row = new FieldRow(look, width, Theme.ALL.size(), contrastHeight());
    for (Theme theme : Theme.ALL) {
      row.add((fieldWidth, height) -> contrast(theme, fieldWidth, height));
    }
    return row.board();
  }

  /// Two lines of words have room at every text size.
  private double contrastHeight() {
    double lines = 2 * look.fontPx(Type.LABEL) * 1.31;
    return Math.max(look.px(30), Math.ceil(lines + look.px(2)));
  }

  private Touch contrast(Theme theme, double width, double height) {
    String word = theme.equals(Theme.PAPER) ? "help.paper" : "help." + theme.name();
    return new ThemeSample(theme, setting.words().get(word), look, width, height)
        .touch(() -> setting.go().choose(theme));
  }

  private Board reaches() {
    double height = look.px(look.low() || look.size() == TextSize.NORMAL ? 26 : 40);
    if (look.low()) {
      var row = new FieldRow(look, width, 3, height);
      row.add((w, h) -> reach(Reach.LEFT_HAND, "help.left", w, h));
      row.add((w, h) -> reach(Reach.NORMAL, "help.normal", w, h));
      row.add((w, h) -> reach(Reach.RIGHT_HAND, "help.right", w, h));
      return row.board();
    }
    var row = new FieldRow(look, width, 2, height);
    row.add((w, h) -> reach(Reach.LEFT_HAND, "help.left", w, h));
    row.add((w, h) -> reach(Reach.RIGHT_HAND, "help.right", w, h));
    return row.board();
  }

  private Touch reach(Reach reach, String key, double width, double height) {
    String word = setting.words().get(key);
    Type type =
        look.low()
            ? look.fixed(Type.LABEL, Type.LABEL.sizeMm())
            : look.fixed(Type.BUTTON, Math.min(15, Type.BUTTON.sizeMm() * look.size().factor()));
    Touch.Face face =
        switch (reach) {
          case NORMAL -> Faces.words(look, word, type, width, height);
          case LEFT_HAND ->
              look.low()
                  ? Faces.words(look, word, type, width, height)
                  : Faces.centred(look, "back", word, type, width, height);
          case RIGHT_HAND ->
              look.low()
                  ? Faces.words(look, word, type, width, height)
                  : Faces.centredIconLast(look, "next", word, type, width, height);
        };
    String id =
        switch (reach) {
          case NORMAL -> "reach-off";
          case LEFT_HAND -> "reach-left";
          case RIGHT_HAND -> "reach-right";
        };
    boolean chosen = look.low() && reach == look.reach();
    return new Touch(
        id,
        look,
        width,
        height,
        chosen ? Touch.Manner.CHOSEN : Touch.Manner.OUTLINED,
        face,
        () -> setting.go().choose(reach));
  }

  private Part counts() {
    Type type = look.fixed(Type.LABEL, Math.min(15, Type.LABEL.sizeMm() * look.size().factor()));
    double height = Math.max(look.px(26), Math.ceil(2 * look.fontPx(type) * 1.4));
    String words = setting.words().get("help.counts");
    Touch button =
        new Touch(
            "help-counts",
            look,
            width,
            height,
            Touch.Manner.OUTLINED,
            Faces.centred(look, "info", words, type, width, height),
            () -> setting.go().open(new Destination.Notice()));
    return new Part.Whole(look.px(look.landscape() ? 5 : SECTION_GAP_MM), button);
  }

  private Color ink() {
    return look.theme().ink();
  }
}
