package org.gatekiosk.kiosk.ui.item;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.paint.Color;
import org.gatekiosk.content.format.Block;
import org.gatekiosk.content.format.Span;
import org.gatekiosk.kiosk.ui.common.Board;
import org.gatekiosk.kiosk.ui.common.Faces;
import org.gatekiosk.kiosk.ui.flow.Part;
import org.gatekiosk.kiosk.ui.icon.Icons;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.Type;
import org.gatekiosk.kiosk.ui.text.SetText;
import org.gatekiosk.kiosk.ui.text.TextBlock.Align;
import org.gatekiosk.kiosk.ui.text.Typesetter;
import org.gatekiosk.kiosk.ui.words.Words;

/// The blocks of a text as parts of a page: steps, facts, phrases, tables, paragraphs.
final class BlockParts {
  private static final double BLOCK_GAP_MM = 6;
  private static final double STEP_GAP_MM = 2.5;
  private static final double NUMBER_MM = 14;
  private static final double NUMBER_GAP_MM = 5;
  private static final double POINT_MM = 3;
  private static final double FACT_COLUMN_GAP_MM = 9;

  /// Labels wider than this part of the line stand above their value, unless that fits beside them.
  private static final double WIDEST_LABEL = 0.45;

  private static final int SQUEEZED_LINES = 3;

  private final ItemModel model;
  private final Look look;
  private final double width;
  private final Inline inline;
  private final Color ink;

  BlockParts(ItemModel model, Look look, double widthPx) {
    this.model = model;
    this.look = look;
    this.width = widthPx;
    this.inline = new Inline(model, look);
    this.ink = look.theme().ink();
  }

  List<Part> of(Block block) {
    return switch (block) {
      case Block.Heading heading -> List.of(lines(heading.text(), Type.LEAD));
      case Block.Paragraph paragraph -> List.of(lines(paragraph.text(), ItemType.body(look)));
      case Block.Bullets bullets -> bullets(bullets.points());
      case Block.Steps steps -> steps(steps.steps());
      case Block.Facts facts -> facts(facts.facts());
      case Block.Table table -> new TableParts(inline, look, width).of(table);
      case Block.Phrase phrase -> List.of(phrase(phrase));
    };
  }

  private Part lines(List<Span> text, Type type) {
    return new Part.Lines(look.px(BLOCK_GAP_MM), inline.set(text, type, ink, width), width);
  }

  private List<Part> steps(List<List<Span>> steps) {
    double side = look.px(NUMBER_MM * look.size().factor());
    double left = side + look.px(NUMBER_GAP_MM);
    List<Part> parts = new ArrayList<>();
    for (List<Span> step : steps) {
      SetText text = inline.set(step, ItemType.body(look), ink, width - left);
      var board = new Board(width, Math.max(side, text.heightPx()));
      board.add(number(parts.size() + 1, side), 0, 0);
      board.add(
          text.block(width - left, Align.START),
          left,
          text.count() == 1 ? (board.getHeight() - text.heightPx()) / 2 : 0);
      parts.add(new Part.Whole(gap(parts.isEmpty(), STEP_GAP_MM), board));
    }
    return parts;
  }

  private Board number(int number, double side) {
    var circle = new Board(side, side);
    circle.ground(look.theme().paper(), ink, look.line(0.9), side / 2);
    SetText digits = Typesetter.of(look).line(String.valueOf(number), Type.LABEL, ink);
    circle.add(digits.block(side, Align.CENTRE), 0, (side - digits.heightPx()) / 2);
    return circle;
  }

  private List<Part> bullets(List<List<Span>> points) {
    double side = look.px(POINT_MM);
    double left = side + look.px(6);
    List<Part> parts = new ArrayList<>();
    for (List<Span> point : points) {
      SetText text = inline.set(point, ItemType.body(look), ink, width - left);
      var board = new Board(width, text.heightPx());
      board.add(Board.bar(side, side, ink), 0, (text.linePx() - side) / 2);
      board.add(text.block(width - left, Align.START), left, 0);
      parts.add(new Part.Whole(gap(parts.isEmpty(), STEP_GAP_MM), board));
    }
    return parts;
  }

  private List<Part> facts(List<Block.Fact> facts) {
    double label = widest(facts, Block.Fact::label, ItemType.body(look));
    double value = widest(facts, Block.Fact::value, ItemType.body(look).strong());
    double gap = look.px(FACT_COLUMN_GAP_MM);
    boolean stacked =
        (label > WIDEST_LABEL * width && label + gap + value > width)
            || longestWord(facts) > width - label - gap
            || squeezed(facts, width - label - gap);
    double left = stacked ? 0 : Math.ceil(label) + gap;
    double between = look.landscape() ? 1.5 : 3;
    List<Part> parts = new ArrayList<>();
    for (Block.Fact fact : facts) {
      parts.add(new Part.Whole(gap(parts.isEmpty(), between), fact(fact, left, stacked)));
    }
    return parts;
  }

  /// Whether a value beside its label takes three lines and fewer below it.
  private boolean squeezed(List<Block.Fact> facts, double room) {
    Type type = ItemType.body(look).strong();
    return facts.stream()
        .map(Block.Fact::value)
        .anyMatch(
            value -> {
              int beside = inline.set(value, type, ink, room).count();
              return beside >= SQUEEZED_LINES
                  && inline.set(value, type, ink, width).count() < beside;
            });
  }

  private double longestWord(List<Block.Fact> facts) {
    Type type = ItemType.body(look).strong();
    return facts.stream()
        .mapToDouble(fact -> inline.widestWord(fact.value(), type))
        .max()
        .orElse(0);
  }

  private double widest(List<Block.Fact> facts, Function<Block.Fact, List<Span>> side, Type type) {
    return facts.stream()
        .map(fact -> inline.set(side.apply(fact), type, ink, Double.MAX_VALUE))
        .mapToDouble(SetText::widest)
        .max()
        .orElse(0);
  }

  private Board fact(Block.Fact fact, double left, boolean stacked) {
    SetText label = inline.set(fact.label(), ItemType.body(look), look.theme().ink2(), width);
    SetText value = inline.set(fact.value(), ItemType.body(look).strong(), ink, width - left);
    double top = stacked ? label.heightPx() : 0;
    var board = new Board(width, Math.max(label.heightPx(), top + value.heightPx()));
    board.add(label.block(width, Align.START), 0, 0);
    board.add(value.block(width - left, Align.START), left, top);
    return board;
  }

  private Part phrase(Block.Phrase phrase) {
    double padX = look.px(7);
    double padY = look.px(5);
    double border = look.line(1.2);
    double room = width - 2 * (padX + border);
    double icon = look.px(Faces.ICON_MM * look.size().factor());
    Color soft = look.theme().ink2();
    SetText label =
        Typesetter.of(look)
            .set(
                Words.of(model.chosen()).get("item.phrase"),
                ItemType.body(look),
                soft,
                room - icon - padY);
    SetText sentence =
        Typesetter.of(look, phrase.language()).set(phrase.sentence(), phraseType(), ink, room);
    SetText meaning = meaning(phrase, room);
    double head = Math.max(icon, label.heightPx());
    double sentenceY = border + padY + head + look.px(1);
    double meaningY = sentenceY + sentence.heightPx();
    var board = new Board(width, meaningY + meaning.heightPx() + padY + border);
    board.ground(look.theme().plate(), ink, border, 0);
    double x = border + padX;
    board.add(Icons.get("phrase").draw(icon, soft), x, border + padY + (head - icon) / 2);
    board.add(label.block(), x + icon + look.px(4), border + padY + (head - label.heightPx()) / 2);
    board.add(sentence.block(room, Align.START), x, sentenceY);
    board.add(meaning.block(room, Align.START), x, meaningY);
    return new Part.Whole(look.px(BLOCK_GAP_MM), board);
  }

  /// How it is said and what it means, below each other where that takes no further line. Whoever
  /// reads the language of the sentence needs no help to say it.
  private SetText meaning(Block.Phrase phrase, double room) {
    if (phrase.pronunciation().isEmpty() || phrase.language().equals(model.language())) {
      return meaning(phrase.translation(), room);
    }
    String said = bracketed(phrase.pronunciation());
    SetText running = meaning(said + phrase.translation(), room);
    SetText apart = meaning(said.strip() + "\n" + phrase.translation(), room);
    return apart.count() == running.count() ? apart : running;
  }

  private SetText meaning(String text, double room) {
    return Typesetter.of(look, model.language()).set(text, ItemType.body(look), ink, room);
  }

  /// Han and kana have brackets of their own width, with the space inside.
  private String bracketed(String pronunciation) {
    return switch (model.language().value()) {
      case "zh-Hans", "zh-Hant", "ja" -> "［" + pronunciation + "］";
      default -> "[" + pronunciation + "] ";
    };
  }

  /// A sentence to be read by somebody else grows like a title.
  private Type phraseType() {
    return ItemType.title(look).line(1.36);
  }

  private double gap(boolean first, double betweenMm) {
    return look.px(first ? BLOCK_GAP_MM : betweenMm);
  }
}
