package org.gatekiosk.kiosk.ui.look;

import org.gatekiosk.content.format.LanguageTag;

/// Everything a view must know to draw: the glass, and what the visitor chose.
///
/// Positions are written in millimetres and become pixels here and nowhere else.
///
/// @param language of the interface; a text in another language says so itself
public record Look(Glass glass, Theme theme, TextSize size, LanguageTag language, Reach reach) {
  /// Space between the edge of the glass and what stands on it.
  public static final double MARGIN_MM = 12;

  /// Space between two controls; never less than 3 (EN 301 549).
  public static final double GAP_MM = 4;

  /// Height of the bar on an upright panel, width of it on a wide one.
  private static final double BAR_MM = 58;

  private static final double BAR_COLUMN_MM = 92;

  /// Millimetres to whole pixels.
  public double px(double mm) {
    return Math.rint(mm * glass.pxPerMm());
  }

  /// Millimetres to pixels for a line: whole, at least one, never wider than asked for.
  public double line(double mm) {
    return Math.max(1, Math.floor(mm * glass.pxPerMm()));
  }

  /// Pixels to millimetres.
  public double mm(double px) {
    return px / glass.pxPerMm();
  }

  /// Size of text in pixels, with the visitor's text size.
  public double fontPx(Type type) {
    return type.sizeMm() * size.factor() * glass.pxPerMm();
  }

  /// A type that has this size in millimetres on the glass at every text size.
  public Type fixed(Type type, double sizeMm) {
    return type.size(sizeMm / size.factor());
  }

  public boolean landscape() {
    return glass.landscape();
  }

  public boolean low() {
    return reach.low() && !landscape();
  }

  public boolean leftHand() {
    return reach == Reach.LEFT_HAND;
  }

  /// Width in millimetres that pages may use; the bar takes the rest of a wide panel.
  public double pageWidthMm() {
    return landscape() ? glass.widthMm() - BAR_COLUMN_MM : glass.widthMm();
  }

  /// Height in millimetres that pages may use; the bar takes the rest of an upright panel.
  public double pageHeightMm() {
    return landscape() ? glass.heightMm() : glass.heightMm() - BAR_MM;
  }

  /// Width between the margins.
  public double contentMm() {
    return pageWidthMm() - 2 * MARGIN_MM;
  }

  /// Thickness of the bar: its height on an upright panel, its width on a wide one.
  public double barMm() {
    return landscape() ? BAR_COLUMN_MM : BAR_MM;
  }

  public Look language(LanguageTag chosen) {
    return new Look(glass, theme, size, chosen, reach);
  }

  public Look size(TextSize chosen) {
    return new Look(glass, theme, chosen, language, reach);
  }

  public Look theme(Theme chosen) {
    return new Look(glass, chosen, size, language, reach);
  }

  public Look reach(Reach chosen) {
    return new Look(glass, theme, size, language, chosen);
  }

  /// The same glass with every choice undone.
  public Look reset(LanguageTag first) {
    return new Look(glass, Theme.PAPER, TextSize.NORMAL, first, Reach.NORMAL);
  }
}
