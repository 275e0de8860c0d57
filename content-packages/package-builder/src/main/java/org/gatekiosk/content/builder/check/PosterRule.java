package org.gatekiosk.content.builder.check;

import java.io.IOException;
import org.gatekiosk.content.builder.files.SourceFile;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.gatekiosk.content.builder.source.SourceItem;
import org.gatekiosk.content.format.poster.Poster;
import org.gatekiosk.content.format.poster.PosterReader;
import org.gatekiosk.content.format.poster.PosterRefusedException;

/// Posters can be drawn, and keep to the manner of the house (look-screens, 4).
final class PosterRule {
  /// What the smallest hardware paints without a missed frame.
  private static final int SMOOTH_SEGMENTS = 700;

  private static final int MIN_KEY_PERCENT = 15;

  private PosterRule() {}

  static void check(SourceFile file, SourceItem item, FindingLog log) throws IOException {
    String field = item.places().field("media." + file.path()).field();
    Place place = new Place(item.id(), null, field, file.path(), 0, 0);
    try {
      Poster poster = PosterReader.read(file.bytes());
      checkManner(poster, place, log);
      int keyPercent = new PosterShapes(poster).keyPercentOfBand();
      if (keyPercent < MIN_KEY_PERCENT) {
        log.hint(FindingCode.POSTER_EMPTY_BAND, place, keyPercent);
      }
    } catch (PosterRefusedException e) {
      log.error(FindingCode.POSTER_REFUSED, place, String.valueOf(e.getMessage()));
    }
  }

  /// What holds for every picture in this format, floor plans too.
  static void checkManner(Poster poster, Place place, FindingLog log) {
    if (poster.layers().stream().allMatch(layer -> layer.dx() == 0 && layer.dy() == 0)) {
      log.hint(FindingCode.POSTER_NO_OFFSET, place);
    }
    if (poster.segments() > SMOOTH_SEGMENTS) {
      log.hint(FindingCode.POSTER_SEGMENTS, place, poster.segments(), SMOOTH_SEGMENTS);
    }
    if (new PosterShapes(poster).hasRoundRedShape()) {
      log.warning(FindingCode.POSTER_RED_ROUND, place);
    }
  }
}
