package org.gatekiosk.server.console.view;

import java.time.Instant;
import java.util.Objects;
import org.gatekiosk.server.fleet.Kiosk;
import org.gatekiosk.server.fleet.KioskState;
import org.gatekiosk.sync.protocol.Reported;
import org.jspecify.annotations.Nullable;

/// Says what is the matter with a kiosk and what follows from it.
///
/// @param moments in the zone of its gate
record KioskSentence(Words words, Moments moments) {

  String of(Kiosk kiosk, KioskState state) {
    return switch (state) {
      case OUT_OF_SERVICE -> words.t("kiosk.out", at(kiosk.revokedAt()));
      case LOST -> words.t("kiosk.lost", age(kiosk.attendanceSince()), at(kiosk.attendanceSince()));
      case STALE -> words.t("kiosk.stale", age(kiosk.reportedAt()));
      case AWAITED -> words.t(kiosk.enrolledAt() == null ? "kiosk.notEnrolled" : "kiosk.enrolled");
      case EXPECTED_DARK -> words.t("kiosk.dark", at(kiosk.attendanceSince()));
      case WRONG_RELEASE, DEGRADED, UPDATING -> ofReport(kiosk.reported());
      case DRAWING -> words.t("kiosk.well");
    };
  }

  private String ofReport(@Nullable Reported reported) {
    if (reported == null) {
      return words.t("kiosk.silentYet");
    }
    String reason = reported.whyNot();
    if (reason != null) {
      return WhyNot.in(words, reason);
    }
    if (!reported.findings().isEmpty()) {
      return finding(words, reported.findings().getFirst());
    }
    return words.t("phase." + reported.phase(), reported.progressPercent());
  }

  /// A finding in words; its own text when we have none for its code.
  static String finding(Words words, Reported.Finding finding) {
    return words.find("finding." + finding.code(), finding.detail()).orElse(finding.detail());
  }

  private String at(@Nullable Instant moment) {
    return moments.at(Objects.requireNonNull(moment));
  }

  private String age(@Nullable Instant moment) {
    return moments.age(Objects.requireNonNull(moment));
  }
}
