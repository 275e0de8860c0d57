package org.gatekiosk.content.builder.posterkit.sample;

import static org.gatekiosk.content.builder.posterkit.Knife.*;
import static org.gatekiosk.content.builder.posterkit.Paths.*;
import static org.gatekiosk.content.format.poster.Ink.*;

import org.gatekiosk.content.builder.posterkit.Plane;

/// Hands, in the manner of the printer's fist.
final class Hands {
  private Hands() {}

  /// A hand that points to the right, its fingertip at 325, -78 and its sleeve from -800.
  static void pointing(Plane plane) {
    plane
        .shape(
            SHELL,
            BOLD,
            "M-250-80c60-10 110-40 170-42l360 10c60 4 60 66 0 68l-200 6c50 0 52 56 6 60"
                + "c40 6 36 56-6 58c30 8 22 50-20 50l-120 4c-70 0-130-30-190-44Z")
        .key(INNER, "M86 22l-66 0M80 80l-60 0M292-98c22 8 22 34-4 40")
        .solid(
            SHELL,
            OUTLINE,
            "M-160-46c50-10 80 0 120 12l110 6c40 4 40 54 0 56l-120 4c-50 10-80 6-110-10")
        .shape(INDIGO, BOLD, "M-800-140l540 20 0 250 -540 20Z")
        .shape(OCHRE, BOLD, "M-300-132l60 0 0 274 -60 0Z");
  }
}
