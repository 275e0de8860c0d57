package org.gatekiosk.server.console.view;

import org.gatekiosk.server.content.PackageState;

/// Shape, word and colour of every state of a package version.
final class PackageMarks {
  private PackageMarks() {}

  static Mark of(PackageState state, Words words) {
    String word = words.t("package." + state);
    return switch (state) {
      case REFUSED -> new Mark("cross", Tone.BAD, word);
      case IN_REVIEW -> new Mark("half", Tone.PLAIN, word);
      case APPROVED -> new Mark("tick", Tone.GOOD, word);
      case PUBLISHED -> new Mark("full", Tone.GOOD, word);
      case SUPERSEDED -> new Mark("dark", Tone.CALM, word);
    };
  }
}
