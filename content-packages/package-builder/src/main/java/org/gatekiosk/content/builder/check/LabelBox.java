package org.gatekiosk.content.builder.check;

import java.lang.Character.UnicodeScript;
import org.gatekiosk.content.builder.text.Letters;
import org.gatekiosk.content.format.poster.Frame;
import org.gatekiosk.content.format.poster.PlanLabel;
import org.gatekiosk.content.format.poster.Poster;

/// The room that a label takes on the page that shows a plan largest, in mm from the top left of
/// the picture.
///
/// Nothing is measured: a line of body text (10.3 mm) as wide as the picture is taken to hold 38
/// letters, 36 Cyrillic ones or 23 ideographs, so 6.4, 6.8 or 10.6 mm each. That is what the widest
/// of the words on such plans need in Noto Sans; most need a fifth less.
record LabelBox(double left, double top, double width, double height) {
  /// The photo page and its text (docs/package-format.md, 6).
  private static final double PICTURE_WIDTH_MM = 244;

  private static final double PICTURE_HEIGHT_MM = 98;
  private static final double LINE_MM = 14.6;
  private static final int LETTERS = 38;
  private static final int CYRILLIC_LETTERS = 36;
  private static final int IDEOGRAPHS = 23;

  /// The plate under a label is so much wider on each side.
  private static final double PLATE_MM = 1.5;

  /// What arithmetic with fractions may be off.
  private static final double ROUNDING_MM = 0.001;

  static LabelBox of(PlanLabel label, String words, Poster picture) {
    Frame frame = picture.crop(PICTURE_WIDTH_MM / PICTURE_HEIGHT_MM);
    double mmPerUnit = PICTURE_WIDTH_MM / frame.width();
    int letters = isCyrillic(words) ? CYRILLIC_LETTERS : LETTERS;
    double width = PICTURE_WIDTH_MM * Letters.shareOf(words, letters, IDEOGRAPHS) + 2 * PLATE_MM;
    return new LabelBox(
        (label.x() - frame.x()) * mmPerUnit - width / 2,
        (label.y() - frame.y()) * mmPerUnit - LINE_MM / 2,
        width,
        LINE_MM);
  }

  private static boolean isCyrillic(String words) {
    return words.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.CYRILLIC);
  }

  private double right() {
    return left + width;
  }

  private double bottom() {
    return top + height;
  }

  /// How many millimetres it reaches out of the picture, rounded up; 0 when it does not.
  int outsideMm() {
    double across = Math.max(-left, right() - PICTURE_WIDTH_MM);
    double out = Math.max(across, Math.max(-top, bottom() - PICTURE_HEIGHT_MM));
    return Math.max(0, (int) Math.ceil(out - ROUNDING_MM));
  }

  boolean overlaps(LabelBox other) {
    return Math.min(right(), other.right()) - Math.max(left, other.left) > ROUNDING_MM
        && Math.min(bottom(), other.bottom()) - Math.max(top, other.top) > ROUNDING_MM;
  }
}
