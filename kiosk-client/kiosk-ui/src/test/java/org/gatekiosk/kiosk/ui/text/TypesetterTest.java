package org.gatekiosk.kiosk.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.paint.Color;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.ui.common.FxThread;
import org.gatekiosk.kiosk.ui.look.Glass;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.Reach;
import org.gatekiosk.kiosk.ui.look.TextSize;
import org.gatekiosk.kiosk.ui.look.Theme;
import org.gatekiosk.kiosk.ui.look.Type;
import org.gatekiosk.kiosk.ui.preview.FxToolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxToolkit.class)
class TypesetterTest {
  private static final double MM = Glass.PORTRAIT.pxPerMm();

  private static List<String> lines(String text, LanguageTag language, double widthMm) {
    var look = new Look(Glass.PORTRAIT, Theme.PAPER, TextSize.NORMAL, language, Reach.NORMAL);
    return FxThread.call(
        () ->
            Typesetter.of(look).set(text, Type.BODY, Color.BLACK, widthMm * MM).lines().stream()
                .map(Line::text)
                .toList());
  }

  @Test
  void set_textThatFits_isOneLine() {
    assertThat(lines("The bus is free.", LanguageTag.EN, 200)).containsExactly("The bus is free.");
  }

  @Test
  void set_longText_keepsWordsWholeAndLosesNone() {
    String text = "Leave the arrivals hall on level 1 and look for the pillar numbers";

    List<String> lines = lines(text, LanguageTag.EN, 100);

    assertThat(lines).hasSizeGreaterThan(1);
    assertThat(String.join(" ", lines)).isEqualTo(text);
  }

  @Test
  void set_shortWordAlone_takesOneAlong() {
    String text = "Ask here where the station is";
    double justTooNarrow = widthMm(text) - 1;

    assertThat(lines(text, LanguageTag.EN, justTooNarrow))
        .containsExactly("Ask here where the", "station is");
  }

  @Test
  void set_wordAsWideAsTheLine_isNotDividedForTheSakeOfTheEnd() {
    double room = widthMm("thithucdientu.gov.vn") + 1;

    assertThat(lines("thithucdientu.gov.vn là", LanguageTag.EN, room))
        .containsExactly("thithucdientu.gov.vn", "là");
  }

  @Test
  void set_addressWiderThanTheLine_keepsTheLastPartsOfTheHost() {
    double room = widthMm("thithucdientu.gov") + 1;

    assertThat(lines("thithucdientu.gov.vn", LanguageTag.EN, room))
        .containsExactly("thithucdientu", ".gov.vn");
  }

  private static double widthMm(String text) {
    var look = new Look(Glass.PORTRAIT, Theme.PAPER, TextSize.NORMAL, LanguageTag.EN, Reach.NORMAL);
    return FxThread.call(() -> Typesetter.of(look).line(text, Type.BODY, Color.BLACK).widest())
        / MM;
  }
}
