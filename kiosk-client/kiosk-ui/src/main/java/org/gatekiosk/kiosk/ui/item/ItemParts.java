package org.gatekiosk.kiosk.ui.item;

import java.util.ArrayList;
import java.util.List;
import org.gatekiosk.content.format.Block;
import org.gatekiosk.content.format.Corrects;
import org.gatekiosk.content.format.Fallbacks;
import org.gatekiosk.content.format.Item;
import org.gatekiosk.content.format.Media;
import org.gatekiosk.content.format.MediaRole;
import org.gatekiosk.kiosk.catalog.Age;
import org.gatekiosk.kiosk.catalog.CatalogItem;
import org.gatekiosk.kiosk.ui.common.Board;
import org.gatekiosk.kiosk.ui.common.Setting;
import org.gatekiosk.kiosk.ui.flow.Part;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.Type;
import org.gatekiosk.kiosk.ui.media.MediaBox;
import org.gatekiosk.kiosk.ui.text.SetText;
import org.gatekiosk.kiosk.ui.text.TextBlock.Align;
import org.gatekiosk.kiosk.ui.text.Typesetter;
import org.gatekiosk.kiosk.ui.words.Formats;
import org.gatekiosk.kiosk.ui.words.LanguageNames;
import org.gatekiosk.kiosk.ui.words.Words;

/// All parts of an item's text in their order: title, answer, notices, blocks, what to take along,
/// source.
final class ItemParts {
  /// A title may use a little of the margin rather than leave a word alone.
  private static final double TITLE_OVERHANG_MM = 3;

  private final ItemModel model;
  private final Setting setting;
  private final Look look;
  private final double width;
  private final Words words;
  private final Formats formats;

  ItemParts(ItemModel model, Setting setting, double widthPx) {
    this.model = model;
    this.setting = setting;
    this.look = setting.look();
    this.width = widthPx;
    this.words = Words.of(model.chosen());
    this.formats = Formats.of(model.chosen());
  }

  /// All parts, top to bottom.
  ///
  /// @param withCode whether what to take along stands among them, or beside the text
  List<Part> all(boolean withCode) {
    List<Part> parts = new ArrayList<>();
    parts.add(title());
    parts.add(answer());
    parts.addAll(notices());
    var blocks = new BlockParts(model, look, width);
    for (Block block : model.shown().text().blocks()) {
      parts.addAll(blocks.of(block));
    }
    parts.addAll(media());
    parts.addAll(steps());
    if (withCode) {
      new TakeAlong(model, look).part(width).ifPresent(parts::add);
    }
    parts.addAll(new SourceLine(model, look).parts(width));
    return parts;
  }

  private Part title() {
    Type type = ItemType.title(look);
    SetText text =
        typesetter()
            .set(title(model), type, look.theme().ink(), width + look.px(TITLE_OVERHANG_MM));
    return new Part.Whole(0, text.block(width, Align.START));
  }

  private static String title(ItemModel model) {
    return model.shown().text().title();
  }

  private Part answer() {
    double edge = look.px(3);
    double padX = look.px(6);
    double padY = look.px(4);
    double frame = look.theme().highContrast() ? look.line(1.2) : 0;
    double room = width - edge - 2 * padX - frame;
    SetText text =
        typesetter()
            .set(model.shown().text().answer(), ItemType.answer(look), look.theme().ink(), room);
    var plate = new Board(width, text.heightPx() + 2 * padY);
    plate.ground(look.theme().band(), look.theme().ink(), frame, 0);
    plate.add(Board.bar(edge, plate.getHeight(), look.theme().ink()), 0, 0);
    plate.add(text.block(room, Align.START), edge + padX, padY);
    return new Part.Whole(look.px(3), plate);
  }

  private List<Part> notices() {
    List<Part> parts = new ArrayList<>();
    var notice = new Notices(look, width);
    Corrects corrects = model.entry().item().corrects();
    if (corrects != null) {
      String date = formats.date(corrects.date());
      parts.add(notice.correction(words.get("item.corrected", date)));
    }
    if (model.shown().fallback()) {
      String language = LanguageNames.in(model.chosen(), model.language());
      parts.add(notice.plain("language", words.get("item.fallback", language)));
    }
    if (model.age() instanceof Age.Unconfirmed(var since)) {
      String date = formats.shortDate(since);
      parts.add(notice.aged(words.get("item.aged", date), words.get("item.aged.desk")));
    }
    return parts;
  }

  private List<Part> media() {
    CatalogItem entry = model.entry();
    List<Part> parts = new ArrayList<>();
    for (Media media : entry.item().media()) {
      if (media.role() == MediaRole.BODY) {
        MediaBox.of(media, entry, setting, mediaWidth())
            .ifPresent(box -> parts.add(captioned(media, box)));
      }
    }
    return parts;
  }

  /// On a wide panel a picture as wide as the text would leave no room for the words about it.
  private double mediaWidth() {
    return look.landscape() ? Math.min(width, look.px(200)) : width;
  }

  private Part captioned(Media media, Board box) {
    String caption =
        media.alt(model.chosen(), Fallbacks.chain(model.entry().item(), model.chosen())).orElse("");
    SetText words =
        Typesetter.of(look)
            .set(caption, ItemType.body(look).line(1.36), look.theme().ink2(), width);
    double gap = look.px(2);
    var board = new Board(width, box.getHeight() + gap + words.heightPx());
    board.add(box, 0, 0);
    board.add(words.block(width, Align.START), 0, box.getHeight() + gap);
    return new Part.Whole(look.px(6), board);
  }

  private List<Part> steps() {
    Item item = model.entry().item();
    if (!item.stepFreeStated()) {
      return List.of();
    }
    String key =
        switch (item.stepFree()) {
          case YES -> "item.steps.yes";
          case NO -> "item.steps.no";
          case UNKNOWN -> "item.steps.unknown";
        };
    return List.of(new Notices(look, width).line("step-free", words.get(key)));
  }

  private Typesetter typesetter() {
    return Typesetter.of(look, model.language());
  }
}
