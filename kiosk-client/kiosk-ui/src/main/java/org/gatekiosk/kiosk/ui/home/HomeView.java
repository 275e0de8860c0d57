package org.gatekiosk.kiosk.ui.home;

import java.util.List;
import org.gatekiosk.kiosk.ui.common.Board;
import org.gatekiosk.kiosk.ui.common.Destination;
import org.gatekiosk.kiosk.ui.common.Faces;
import org.gatekiosk.kiosk.ui.common.ItemRow;
import org.gatekiosk.kiosk.ui.common.Page;
import org.gatekiosk.kiosk.ui.common.Pager;
import org.gatekiosk.kiosk.ui.common.Row;
import org.gatekiosk.kiosk.ui.common.Setting;
import org.gatekiosk.kiosk.ui.common.Touch;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.Reach;
import org.gatekiosk.kiosk.ui.look.Type;
import org.gatekiosk.kiosk.ui.poster.Hero;
import org.gatekiosk.kiosk.ui.text.SetText;
import org.gatekiosk.kiosk.ui.text.TextBlock.Align;
import org.gatekiosk.kiosk.ui.text.Typesetter;

/// Draws home in the grid of the panel, the text size and the reach ([HomeGrid]).
public final class HomeView {
  private final HomeModel model;
  private final Setting setting;
  private final Look look;
  private final HomeGrid grid;
  private final Board board;

  private HomeView(HomeModel model, Setting setting) {
    this.model = model;
    this.setting = setting;
    this.look = setting.look();
    this.grid = HomeGrid.of(look);
    this.board = new Board(look.px(look.pageWidthMm()), look.px(look.pageHeightMm()));
  }

  /// Draws one part of the page.
  ///
  /// @param part which answers, where not all six have room; from 0
  public static Page draw(HomeModel model, Setting setting, int part) {
    return new HomeView(model, setting).page(part);
  }

  private Page page(int wanted) {
    int parts = Math.max(1, Math.ceilDiv(model.answers().size(), grid.rowsAPage()));
    int part = Math.min(wanted, parts - 1);
    if (grid.heroMm() > 0) {
      Hero.add(board, setting.posters(), model.picture(), look, look.pageWidthMm(), grid.heroMm());
    }
    head();
    rows(part);
    if (grid.topicCells()) {
      HomeTopics.add(board, setting, grid, model.topics());
    } else {
      buttons();
    }
    if (parts > 1) {
      pager(part, parts);
    }
    return Page.part(board, part, parts);
  }

  private void head() {
    if (look.landscape()) {
      headInOneLine();
      return;
    }
    double left = look.px(Look.MARGIN_MM);
    double top = look.px(grid.headMm());
    Typesetter typesetter = Typesetter.of(look);
    Type type = grid.headType();
    double width = look.px(look.contentMm());
    SetText clock = typesetter.line(model.clock(), type, look.theme().ink());
    board.add(clock.block(width, Align.END), left, top);
    double room = width - clock.widest() - look.px(3);
    SetText title = Fitted.line(typesetter, model.title(), type, look.theme().ink(), room);
    board.add(
        title.block(room, Align.START), left, top + (clock.heightPx() - title.heightPx()) / 2);
    if (grid.withSubtitle()) {
      SetText sub = typesetter.line(subtitle(), Type.BODY, look.theme().ink2());
      board.add(sub.block(width, Align.START), left, top + clock.heightPx());
    }
  }

  private String subtitle() {
    return look.low() ? setting.words().get("home.low") : model.zone() + " · " + model.date();
  }

  private void headInOneLine() {
    double left = look.px(Look.MARGIN_MM);
    double top = look.px(grid.headMm());
    Typesetter typesetter = Typesetter.of(look);
    double width = look.px(look.contentMm());
    SetText title =
        Fitted.line(typesetter, model.title(), grid.headType(), look.theme().ink(), width);
    board.add(title.block(), left, top);
    SetText sub =
        typesetter.line(model.clock() + " · " + model.zone(), Type.BODY, look.theme().ink2());
    double x = left + title.widest() + look.px(8);
    if (x + sub.widest() > left + width) {
      sub = typesetter.line(model.clock(), Type.BODY, look.theme().ink2());
    }
    if (x + sub.widest() <= left + width) {
      double baseline = 0.357 * (title.sizePx() - sub.sizePx());
      double middle = (title.heightPx() - sub.heightPx()) / 2;
      board.add(sub.block(), x, top + middle + baseline);
    }
  }

  private void rows(int part) {
    Row.Form form = grid.form(look);
    List<ItemRow> answers = model.answers();
    int first = part * grid.rowsAPage();
    int end = Math.min(answers.size(), first + grid.rowsAPage());
    for (int i = first; i < end; i++) {
      ItemRow answer = answers.get(i);
      Touch row = answer.row().draw(look, form, i, () -> setting.go().open(answer.destination()));
      int place = i - first;
      double x = Look.MARGIN_MM + place % grid.columns() * (form.widthMm() + Look.GAP_MM);
      double y =
          grid.rowsMm() + Math.floorDiv(place, grid.columns()) * (form.heightMm() + Look.GAP_MM);
      board.add(row, look.px(x), look.px(y));
    }
  }

  private void buttons() {
    double gap = Look.GAP_MM;
    boolean two = look.low();
    double width = look.px(two ? (look.contentMm() - gap) / 2 : look.contentMm());
    double height = look.px(grid.buttonHeightMm());
    double y = look.px(grid.buttonsMm());
    double largest = two ? Type.BUTTON.sizeMm() : 18;
    Type type =
        look.fixed(Type.BUTTON, Math.min(largest, Type.BUTTON.sizeMm() * look.size().factor()));
    String topics = setting.words().get("home.topics.short");
    Touch button =
        new Touch(
            "home-topics",
            look,
            width,
            height,
            Touch.Manner.OUTLINED,
            Faces.centred(look, "info", topics, type, width, height),
            () -> setting.go().open(new Destination.Topics()));
    double left = look.px(Look.MARGIN_MM);
    double right = look.px(Look.MARGIN_MM + look.contentMm()) - width;
    board.add(button, two && look.leftHand() ? right : left, y);
    if (two) {
      String normal = setting.words().get("home.normal");
      Touch back =
          new Touch(
              "reach-off",
              look,
              width,
              height,
              Touch.Manner.OUTLINED,
              Faces.words(look, normal, type, width, height),
              () -> setting.go().choose(Reach.NORMAL));
      board.add(back, look.leftHand() ? left : right, y);
    }
  }

  private void pager(int part, int parts) {
    int first = part * grid.rowsAPage() + 1;
    int last = Math.min(model.answers().size(), first + grid.rowsAPage() - 1);
    String words = setting.words().get("home.answers", first, last, model.answers().size());
    var pager = new Pager(look, look.px(look.contentMm()), part, parts, words, setting.go());
    board.add(pager, look.px(Look.MARGIN_MM), look.px(grid.pagerMm()));
  }
}
