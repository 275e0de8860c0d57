package org.gatekiosk.kiosk.ui.item;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gatekiosk.kiosk.ui.common.Board;
import org.gatekiosk.kiosk.ui.common.Page;
import org.gatekiosk.kiosk.ui.common.Pager;
import org.gatekiosk.kiosk.ui.common.Setting;
import org.gatekiosk.kiosk.ui.flow.Part;
import org.gatekiosk.kiosk.ui.flow.Stack;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.TextSize;
import org.gatekiosk.kiosk.ui.poster.Hero;

/// Draws the page of an item: the text is set first, the picture takes the slack and gives way to a
/// text that just fits without it, and what does not fit goes to the next part.
public final class ItemView {
  /// Heights of the picture in millimetres, the largest that fits is taken.
  private static final List<Double> HERO_STEPS_MM =
      List.of(148.0, 114.0, 92.0, 76.0, 62.0, 46.0, 26.0);

  private static final double RECOGNISABLE_HERO_MM = 62;
  private static final double LAST_LINE_MM = 412;
  private static final double PAGER_MM = 391;
  private static final double BELOW_HERO_MM = 7;

  private final ItemModel model;
  private final Setting setting;
  private final Look look;
  private final Board board;

  private ItemView(ItemModel model, Setting setting) {
    this.model = model;
    this.setting = setting;
    this.look = setting.look();
    this.board = new Board(look.px(look.pageWidthMm()), look.px(look.pageHeightMm()));
  }

  /// Draws one part of the page.
  ///
  /// @param part from 0; one that does not exist is the last one
  public static Page draw(ItemModel model, Setting setting, int part) {
    var view = new ItemView(model, setting);
    return setting.look().landscape()
        ? new ItemLandscape(model, setting, view.board).draw(part)
        : view.portrait(part);
  }

  private Page portrait(int wanted) {
    double width = look.px(look.contentMm());
    List<Part> parts = new ItemParts(model, setting, width).all(true);
    double below = look.px(BELOW_HERO_MM);
    double smallest = look.px(smallestHeroMm());
    double whole = Stack.heightOf(parts);
    double slack = look.px(LAST_LINE_MM) - below - whole;
    if (slack >= smallest) {
      double hero = largestHeroMm(slack);
      hero(hero);
      Optional<String> code =
          Stack.place(board, parts, look.px(Look.MARGIN_MM), look.px(hero) + below);
      return new Page(board, 0, 1, code);
    }
    if (look.px(Look.MARGIN_MM) + whole <= look.px(LAST_LINE_MM)) {
      Optional<String> code =
          Stack.place(board, parts, look.px(Look.MARGIN_MM), look.px(Look.MARGIN_MM));
      return new Page(board, 0, 1, code);
    }
    return paged(parts, width, wanted);
  }

  private Page paged(List<Part> parts, double width, int wanted) {
    double bottom = look.px(PAGER_MM - 6);
    double top = look.px(smallestHeroMm() + (look.size() == TextSize.LARGEST ? 5 : 6));
    double nextTop = look.px(Look.MARGIN_MM);
    List<List<Part>> pages = Stack.divide(parts, bottom - top, bottom - nextTop);
    if (look.size() == TextSize.NORMAL) {
      pages = withPicture(parts, pages, bottom);
    }
    int part = Math.min(wanted, pages.size() - 1);
    List<Part> shown = pages.get(part);
    double y = nextTop;
    if (part == 0) {
      double slack = bottom - Stack.heightOf(shown) - look.px(BELOW_HERO_MM);
      double hero = Math.max(smallestHeroMm(), largestHeroMm(slack));
      hero(hero);
      y = hero > smallestHeroMm() ? look.px(hero + BELOW_HERO_MM) : top;
    }
    Optional<String> code = Stack.place(board, shown, look.px(Look.MARGIN_MM), y);
    board.add(pager(part, pages.size(), width), look.px(Look.MARGIN_MM), look.px(PAGER_MM));
    return new Page(board, part, pages.size(), code);
  }

  /// Where there are several pages anyway, the first leaves room for a picture that can be
  /// recognised, as long as that takes no further page.
  private List<List<Part>> withPicture(List<Part> parts, List<List<Part>> pages, double bottom) {
    double first = bottom - look.px(RECOGNISABLE_HERO_MM + BELOW_HERO_MM);
    List<List<Part>> other = Stack.divide(parts, first, bottom - look.px(Look.MARGIN_MM));
    return other.size() == pages.size() ? other : pages;
  }

  private Pager pager(int part, int parts, double width) {
    String words = setting.words().get("page", part + 1, parts);
    return new Pager(look, width, part, parts, words, setting.go());
  }

  private void hero(double heightMm) {
    if (heightMm > 0) {
      Hero.add(
          board, setting.posters(), Optional.of(model.entry()), look, look.pageWidthMm(), heightMm);
    }
  }

  private double smallestHeroMm() {
    return HERO_STEPS_MM.getLast();
  }

  private double largestHeroMm(double slackPx) {
    Stream<Double> steps = HERO_STEPS_MM.stream();
    if (look.size() != TextSize.NORMAL) {
      double largest = look.size() == TextSize.LARGE ? 46 : smallestHeroMm();
      steps = steps.filter(step -> step <= largest);
    }
    return steps.filter(step -> look.px(step) <= slackPx).findFirst().orElse(0.0);
  }
}
