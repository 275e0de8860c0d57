package org.gatekiosk.kiosk.session;

import java.util.Locale;

/// How a traveller works the kiosk; the names are those of the metric `input-mode`.
public enum InputMode {
  TOUCH,
  KEYPAD,
  SPEECH,
  REACH_MODE,
  LARGE_TEXT,
  HIGH_CONTRAST;

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
