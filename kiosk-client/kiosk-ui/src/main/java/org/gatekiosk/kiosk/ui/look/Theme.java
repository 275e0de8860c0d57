package org.gatekiosk.kiosk.ui.look;

import java.util.List;
import javafx.scene.paint.Color;

/// The colours of a screen, by what they mean. Text on its ground has a contrast of at least 7, on
/// a tired panel 4.5; controls 3 (a test measures all of them).
///
/// @param name `default`, `light` or `dark`
/// @param highContrast whether posters show their key block only, and plates need an ink border
///   because no ground sets them off
/// @param paper ground of every page
/// @param band ground of the bar and of plates that only inform
/// @param plate ground of controls and cards
/// @param ink words and key lines
/// @param ink2 labels and sources
/// @param rule thin lines, and controls that are not available
/// @param action what can be touched, and nothing else
/// @param actionPressed fill of a control while pressed, and of the chosen one
/// @param onAction words on `action` and `actionPressed`
/// @param sos the SOS control and its page
/// @param onSos words on `sos`
/// @param note ground of a correction
/// @param aged what is not confirmed any more; always beside a clock shape
/// @param link light strokes of a poster in high contrast
public record Theme(
    String name,
    boolean highContrast,
    Color paper,
    Color band,
    Color plate,
    Color ink,
    Color ink2,
    Color rule,
    Color action,
    Color actionPressed,
    Color onAction,
    Color sos,
    Color onSos,
    Color note,
    Color aged,
    Color link) {
  public static final Theme PAPER =
      new Theme(
          "default",
          false,
          Color.web("#FBF7EE"),
          Color.web("#F1EADB"),
          Color.web("#FFFFFF"),
          Color.web("#1A1814"),
          Color.web("#47423A"),
          Color.web("#6E6657"),
          Color.web("#143F73"),
          Color.web("#0C2A50"),
          Color.web("#FFFFFF"),
          Color.web("#A01B18"),
          Color.web("#FFFFFF"),
          Color.web("#FFE9A8"),
          Color.web("#794900"),
          Color.web("#143F73"));
  public static final Theme LIGHT =
      new Theme(
          "light",
          true,
          Color.web("#FFFFFF"),
          Color.web("#FFFFFF"),
          Color.web("#FFFFFF"),
          Color.web("#000000"),
          Color.web("#000000"),
          Color.web("#000000"),
          Color.web("#00309C"),
          Color.web("#001F66"),
          Color.web("#FFFFFF"),
          Color.web("#8F0000"),
          Color.web("#FFFFFF"),
          Color.web("#FFFFFF"),
          Color.web("#000000"),
          Color.web("#00309C"));
  public static final Theme DARK =
      new Theme(
          "dark",
          true,
          Color.web("#000000"),
          Color.web("#000000"),
          Color.web("#000000"),
          Color.web("#FFFFFF"),
          Color.web("#FFFFFF"),
          Color.web("#FFFFFF"),
          Color.web("#FFE04A"),
          Color.web("#FFFFFF"),
          Color.web("#000000"),
          Color.web("#FFB3AB"),
          Color.web("#000000"),
          Color.web("#000000"),
          Color.web("#FFE04A"),
          Color.web("#8EC9FF"));

  /// In the order in which they are offered.
  public static final List<Theme> ALL = List.of(PAPER, LIGHT, DARK);
}
