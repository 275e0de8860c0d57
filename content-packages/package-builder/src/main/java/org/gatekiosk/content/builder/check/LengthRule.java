package org.gatekiosk.content.builder.check;

import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.gatekiosk.content.builder.markdown.Passage;
import org.gatekiosk.content.builder.markdown.SourceText;
import org.gatekiosk.content.builder.source.SourceItem;
import org.gatekiosk.content.builder.text.Letters;
import org.gatekiosk.content.format.ItemDocument;

/// Texts fit their room, counted in letters; the kiosk's renderer measures them later.
///
/// Limits: title line 23 letters or 13 Han (look-screens, 1.7), answer 90 and body 600 or 250 Han
/// (content, 4), summary 30 or 13 Han (package format, 1).
final class LengthRule implements ItemRule {
  private static final int TITLE = 23;
  private static final int TITLE_HAN = 13;
  private static final int TITLE_LINES = 2;
  private static final int ANSWER = 90;
  private static final int ANSWER_HAN = 40;
  private static final int SUMMARY = 30;
  private static final int SUMMARY_HAN = 13;
  private static final int BODY = 600;
  private static final int BODY_HAN = 250;

  /// What the list of an item's files takes: digests of the blocks of a gibibyte of video.
  private static final int FILES_BYTES = 70 * 1024;

  @Override
  public void check(SourceItem item, Scope scope, FindingLog log) {
    for (SourceText text : item.texts().values()) {
      text.passages().forEach(passage -> check(item, text, passage, log));
      checkBody(item, text, log);
    }
    int bytes = ItemDocument.encode(item.item()).length + FILES_BYTES;
    if (bytes > ItemDocument.MAX_BYTES) {
      log.error(FindingCode.ITEM_LARGE, item.places().item(), bytes, ItemDocument.MAX_BYTES);
    }
  }

  private static void check(SourceItem item, SourceText text, Passage passage, FindingLog log) {
    Place place = item.place(text.text().language()).at(passage.line(), passage.column());
    switch (passage.spot()) {
      case TITLE -> checkTitle(passage.text(), place, log);
      case ANSWER -> {
        int used = Letters.percentOf(passage.text(), ANSWER, ANSWER_HAN);
        if (used > 100) {
          log.hint(FindingCode.ANSWER_LONG, place, used);
        }
      }
      case SUMMARY -> {
        int used = Letters.percentOf(passage.text(), SUMMARY, SUMMARY_HAN);
        if (used > 100) {
          log.warning(FindingCode.SUMMARY_LONG, place, used);
        }
      }
      default -> {}
    }
  }

  private static void checkTitle(String title, Place place, FindingLog log) {
    int used = Letters.percentOf(title, TITLE, TITLE_HAN);
    if (used > 100 * TITLE_LINES) {
      log.error(FindingCode.TITLE_TOO_LONG, place, used);
    } else if (used > 100) {
      log.hint(FindingCode.TITLE_LONG, place, used);
    }
  }

  private static void checkBody(SourceItem item, SourceText text, FindingLog log) {
    var body = new StringBuilder();
    text.passages().stream()
        .filter(passage -> !passage.spot().isFrontMatter())
        .forEach(passage -> body.append(passage.withoutValues()));
    int used = Letters.percentOf(body.toString(), BODY, BODY_HAN);
    if (used > 100) {
      log.hint(FindingCode.BODY_LONG, item.place(text.text().language()), used);
    }
  }
}
