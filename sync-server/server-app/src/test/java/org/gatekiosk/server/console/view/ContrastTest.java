package org.gatekiosk.server.console.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Reads the colour tokens of `console.css` and computes their contrast (WCAG 2.2, 1.4.3, 1.4.11).
class ContrastTest {
  private static final double TEXT = 4.5;
  private static final double SHAPE = 3;
  private static final List<String> GROUNDS = List.of("paper", "plate", "band");

  private static final Pattern TOKEN =
      Pattern.compile("--([a-z0-9-]+):light-dark\\(#([0-9A-F]{6}),#([0-9A-F]{6})\\)");

  enum Scheme {
    LIGHT,
    DARK
  }

  @ParameterizedTest
  @EnumSource(Scheme.class)
  void text_onEveryGround_canBeRead(Scheme scheme) {
    Map<String, Integer> tokens = tokens(scheme);
    for (String ground : GROUNDS) {
      for (String text : List.of("ink", "ink-2", "ink-3", "act", "bad", "aged", "good")) {
        requireContrast(tokens, text, ground, TEXT);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Scheme.class)
  void text_onItsWash_canBeRead(Scheme scheme) {
    Map<String, Integer> tokens = tokens(scheme);
    for (String meaning : List.of("act", "bad", "aged", "good")) {
      requireContrast(tokens, meaning, meaning + "-wash", TEXT);
      requireContrast(tokens, "ink", meaning + "-wash", TEXT);
      requireContrast(tokens, "ink-2", meaning + "-wash", TEXT);
    }
    for (String state : List.of("bad", "aged", "good")) {
      requireContrast(tokens, state, "act-wash", TEXT);
    }
    requireContrast(tokens, "on-act", "act", TEXT);
    requireContrast(tokens, "on-act", "act-press", TEXT);
    requireContrast(tokens, "paper", "ink", TEXT);
  }

  @ParameterizedTest
  @EnumSource(Scheme.class)
  void borders_onEveryGround_canBeSeen(Scheme scheme) {
    Map<String, Integer> tokens = tokens(scheme);
    for (String ground : GROUNDS) {
      requireContrast(tokens, "line", ground, SHAPE);
    }
  }

  private static void requireContrast(
      Map<String, Integer> tokens, String front, String back, double least) {
    assertThat(contrast(token(tokens, front), token(tokens, back)))
        .as(front + " on " + back)
        .isGreaterThanOrEqualTo(least);
  }

  private static int token(Map<String, Integer> tokens, String name) {
    return Objects.requireNonNull(tokens.get(name), name);
  }

  private static Map<String, Integer> tokens(Scheme scheme) {
    String css =
        new String(Assets.find("console.css").orElseThrow().bytes(), StandardCharsets.UTF_8);
    Map<String, Integer> tokens = new HashMap<>();
    Matcher matcher = TOKEN.matcher(css);
    while (matcher.find()) {
      String colour = matcher.group(scheme == Scheme.LIGHT ? 2 : 3);
      tokens.put(matcher.group(1), Integer.parseInt(colour, 16));
    }
    return tokens;
  }

  private static double contrast(int one, int other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double share = (channel & 0xFF) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
