package org.gatekiosk.server.console.view;

import org.gatekiosk.server.fleet.KioskState;

/// Shape, word and colour of every state of a kiosk.
final class KioskMarks {
  private KioskMarks() {}

  static Mark of(KioskState state, Words words) {
    String word = words.t("state." + state);
    return switch (state) {
      case OUT_OF_SERVICE -> new Mark("out", Tone.BAD, word);
      case LOST -> new Mark("lost", Tone.BAD, word);
      case WRONG_RELEASE -> new Mark("wrong", Tone.AGED, word);
      case STALE -> new Mark("stale", Tone.AGED, word);
      case DEGRADED -> new Mark("degraded", Tone.AGED, word);
      case AWAITED -> new Mark("awaited", Tone.CALM, word);
      case EXPECTED_DARK -> new Mark("dark", Tone.CALM, word);
      case UPDATING -> new Mark("updating", Tone.PLAIN, word);
      case DRAWING -> new Mark("drawing", Tone.GOOD, word);
    };
  }

  /// Whether somebody must do something.
  static boolean needsWork(KioskState state) {
    return switch (state) {
      case OUT_OF_SERVICE, AWAITED, EXPECTED_DARK, UPDATING, DRAWING -> false;
      case LOST, WRONG_RELEASE, STALE, DEGRADED -> true;
    };
  }
}
