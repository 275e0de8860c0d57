package org.gatekiosk.kiosk.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Contrast by WCAG 2.2, on a new panel and on a tired one: 150 cd/m2, contrast 600:1, 1,000 lx on
/// glass that reflects 4 %.
class ThemeTest {
  private static final double TIRED_WHITE_CD = 150;
  private static final double TIRED_BLACK_CD = TIRED_WHITE_CD / 600;
  private static final double REFLECTED_CD = 1000 * 0.04 / Math.PI;

  static List<Theme> themes() {
    return Theme.ALL;
  }

  @ParameterizedTest
  @MethodSource("themes")
  void text_onItsGround_isReadable(Theme theme) {
    text(theme.ink(), theme.paper());
    text(theme.ink(), theme.band());
    text(theme.ink(), theme.plate());
    text(theme.ink(), theme.note());
    text(theme.ink2(), theme.paper());
    text(theme.ink2(), theme.plate());
    text(theme.action(), theme.plate());
    text(theme.onAction(), theme.action());
    text(theme.onAction(), theme.actionPressed());
    text(theme.onSos(), theme.sos());
    text(theme.aged(), theme.paper());
    text(theme.aged(), theme.plate());
  }

  @ParameterizedTest
  @MethodSource("themes")
  void controls_onTheirGround_areSeen(Theme theme) {
    control(theme.action(), theme.paper());
    control(theme.action(), theme.band());
    control(theme.rule(), theme.band());
    control(theme.rule(), theme.paper());
    control(theme.sos(), theme.band());
  }

  private static void text(Color ink, Color ground) {
    assertThat(contrast(ink, ground)).as(ink + " on " + ground).isGreaterThanOrEqualTo(7);
    assertThat(tired(ink, ground)).as(ink + " on " + ground).isGreaterThanOrEqualTo(4.5);
  }

  private static void control(Color ink, Color ground) {
    assertThat(tired(ink, ground)).as(ink + " on " + ground).isGreaterThanOrEqualTo(3);
  }

  private static double contrast(Color a, Color b) {
    return ratio(luminance(a) + 0.05, luminance(b) + 0.05);
  }

  private static double tired(Color a, Color b) {
    return ratio(tired(luminance(a)), tired(luminance(b)));
  }

  private static double tired(double luminance) {
    return TIRED_BLACK_CD + luminance * (TIRED_WHITE_CD - TIRED_BLACK_CD) + REFLECTED_CD;
  }

  private static double ratio(double a, double b) {
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
