package org.gatekiosk.kiosk.ui.look;

/// One step of the type scale, made for eyes 600 mm from the glass: capitals of the smallest step
/// are 7.35 mm high, 0.7 degrees (EN 301 549, US Section 508). Nothing smaller exists.
///
/// @param sizeMm em size at [TextSize#NORMAL]: 10.3 to 44, less only where the visitor's text size
///   makes at least 10.3 of it
/// @param line line height in em, 1 to 2
public record Type(double sizeMm, boolean bold, double line) {
  /// 10.3 at [TextSize#LARGEST].
  private static final double SMALLEST_MM = 10.3 / 1.75;

  public static final Type BODY = new Type(10.3, false, 1.42);
  public static final Type LABEL = new Type(10.3, true, 1.2);
  public static final Type LEAD = new Type(12.5, true, 1.36);
  public static final Type ANSWER = new Type(12.5, true, 1.4);
  public static final Type BUTTON = new Type(12.5, true, 1.2);
  public static final Type CALL = new Type(15, true, 1.36);
  public static final Type LANGUAGE = new Type(15, true, 1.2);
  public static final Type TITLE = new Type(18, true, 1.32);
  public static final Type NUMBER = new Type(30, true, 1.2);
  public static final Type COUNTDOWN = new Type(44, true, 1.1);

  public Type {
    if (!(sizeMm >= SMALLEST_MM && sizeMm <= 44)) {
      throw new IllegalArgumentException("sizeMm must be " + SMALLEST_MM + " to 44: " + sizeMm);
    }
    if (!(line >= 1 && line <= 2)) {
      throw new IllegalArgumentException("line must be 1 to 2: " + line);
    }
  }

  public Type line(double em) {
    return new Type(sizeMm, bold, em);
  }

  public Type size(double mm) {
    return new Type(mm, bold, line);
  }

  public Type regular() {
    return new Type(sizeMm, false, line);
  }

  public Type strong() {
    return new Type(sizeMm, true, line);
  }
}
