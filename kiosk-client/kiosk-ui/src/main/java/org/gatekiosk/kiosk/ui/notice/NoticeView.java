package org.gatekiosk.kiosk.ui.notice;

import java.util.ArrayList;
import java.util.List;
import org.gatekiosk.kiosk.ui.common.Board;
import org.gatekiosk.kiosk.ui.common.Boards;
import org.gatekiosk.kiosk.ui.common.Page;
import org.gatekiosk.kiosk.ui.common.Setting;
import org.gatekiosk.kiosk.ui.flow.FlowPage;
import org.gatekiosk.kiosk.ui.flow.Part;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.Type;
import org.gatekiosk.kiosk.ui.text.SetText;
import org.gatekiosk.kiosk.ui.text.TextBlock.Align;
import org.gatekiosk.kiosk.ui.text.Typesetter;

/// The public notice on statistics: what is counted, what never, what is wiped and why
/// (docs/statistics.md, 1 rule 11).
public final class NoticeView {
  private static final List<String> FACTS = List.of("counted", "never", "wiped", "why");

  private final Setting setting;
  private final Look look;
  private final double width;

  private NoticeView(Setting setting) {
    this.setting = setting;
    this.look = setting.look();
    this.width = look.px(look.contentMm());
  }

  public static Page draw(Setting setting, int part) {
    return new NoticeView(setting).page(part);
  }

  private Page page(int wanted) {
    Board board = Boards.page(look);
    List<Part> parts = new ArrayList<>();
    Type title = Type.TITLE.size(Math.min(18, 26 / look.size().factor()));
    parts.add(lines("help.counts", title, 0));
    parts.add(
        new Part.Whole(
            look.px(1), set("notice.sub", Type.BODY, false, width).block(width, Align.START)));
    parts.add(answer());
    for (String fact : FACTS) {
      parts.add(lines("notice." + fact, Type.LEAD, 9));
      parts.add(lines("notice." + fact + ".what", Type.BODY, 1));
    }
    return FlowPage.of(board, parts, look.landscape() ? 7 : Look.MARGIN_MM, wanted, setting);
  }

  private Part lines(String key, Type type, double gapMm) {
    return new Part.Whole(
        look.px(look.landscape() && gapMm > 3 ? 4 : gapMm),
        set(key, type, true, width).block(width, Align.START));
  }

  private Part answer() {
    double edge = look.px(3);
    double padX = look.px(6);
    double padY = look.px(4);
    double frame = look.theme().highContrast() ? look.line(1.2) : 0;
    double room = width - edge - 2 * padX - frame;
    SetText text = set("notice.answer", Type.ANSWER, true, room);
    var plate = new Board(width, text.heightPx() + 2 * padY);
    plate.ground(look.theme().band(), look.theme().ink(), frame, 0);
    plate.add(Board.bar(edge, plate.getHeight(), look.theme().ink()), 0, 0);
    plate.add(text.block(room, Align.START), edge + padX, padY);
    return new Part.Whole(look.px(5), plate);
  }

  private SetText set(String key, Type type, boolean full, double room) {
    return Typesetter.of(look)
        .set(setting.words().get(key), type, full ? look.theme().ink() : look.theme().ink2(), room);
  }
}
