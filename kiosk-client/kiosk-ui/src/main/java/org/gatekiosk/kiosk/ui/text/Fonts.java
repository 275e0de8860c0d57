package org.gatekiosk.kiosk.ui.text;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.gatekiosk.content.format.LanguageTag;

/// The font of a character in a language, and how wide text is in it.
final class Fonts {
  /// Ascent and descent of Noto Sans in em; they give the baseline of every line, whatever other
  /// fonts stand in it.
  static final double ASCENT_EM = 1.069;

  static final double DESCENT_EM = 0.293;
  private static final String LATIN = "Noto Sans";
  private static final Map<Face, Font> FONTS = new HashMap<>();
  private static final Map<Font, Text> PROBES = new HashMap<>();

  private Fonts() {}

  /// One cut of one family.
  record Face(String family, boolean bold, boolean italic, double sizePx) {}

  static Font font(Face face) {
    return FONTS.computeIfAbsent(
        face,
        f ->
            Font.font(
                f.family(),
                f.bold() ? FontWeight.BOLD : FontWeight.NORMAL,
                f.italic() ? FontPosture.ITALIC : FontPosture.REGULAR,
                f.sizePx()));
  }

  /// The family for a character; Latin, Cyrillic, figures and punctuation are the same everywhere.
  static String family(int codePoint, LanguageTag language) {
    return isHan(codePoint) ? han(language) : LATIN;
  }

  /// Han, kana, hangul and the punctuation and wide forms that belong to them.
  static boolean isHan(int codePoint) {
    return (codePoint >= 0x1100 && codePoint <= 0x11FF)
        || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
        || (codePoint >= 0xA960 && codePoint <= 0xD7FF)
        || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
        || (codePoint >= 0xFE30 && codePoint <= 0xFE4F)
        || (codePoint >= 0xFF00 && codePoint <= 0xFFEF)
        || (codePoint >= 0x20000 && codePoint <= 0x3FFFF);
  }

  private static String han(LanguageTag language) {
    return switch (language.value()) {
      case "zh-Hant" -> "Noto Sans CJK TC";
      case "ja" -> "Noto Sans CJK JP";
      case "ko" -> "Noto Sans CJK KR";
      default -> "Noto Sans CJK SC";
    };
  }

  /// Advance in pixels, spaces at the ends included.
  static double width(String text, Font font) {
    if (text.isEmpty()) {
      return 0;
    }
    Text probe = PROBES.computeIfAbsent(font, Fonts::probe);
    probe.setText(text);
    return probe.getLayoutBounds().getWidth();
  }

  private static Text probe(Font font) {
    var text = new Text();
    text.setFont(font);
    return text;
  }
}
