package org.gatekiosk.sync.protocol;

/// The names of what is counted (docs/statistics.md, 2).
public final class Metrics {
  public static final String SESSION = "session";
  public static final String TOUCH_AWAY = "touch-away";
  public static final String VIEW = "view";
  public static final String SESSIONS_VIEWED = "sessions-viewed";
  public static final String QR_SHOWN = "qr-shown";

  /// Foreground seconds of a view; a histogram whose bin is the last dimension.
  public static final String DWELL = "dwell";

  public static final String LANGUAGE_MIX = "language-mix";
  public static final String LANGUAGE_SWITCHED = "language-switched";
  public static final String LANGUAGE_MISSING = "language-missing";
  public static final String FALLBACK = "fallback";
  public static final String INPUT_MODE = "input-mode";

  private Metrics() {}
}
