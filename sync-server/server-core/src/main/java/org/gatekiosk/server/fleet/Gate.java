package org.gatekiosk.server.fleet;

import java.time.Duration;
import org.gatekiosk.content.format.GateProfile;
import org.gatekiosk.sync.protocol.StatisticsPolicy;

/// A gate as the operator has set it up.
public record Gate(GateProfile profile, StatisticsPolicy statistics) {
  /// How long a new release must be on the screen before it is confirmed.
  private static final Duration TRIAL_ON_SCREEN = Duration.ofMinutes(1);

  /// How long the program must run without a crash before that.
  private static final Duration TRIAL_NO_CRASH = Duration.ofMinutes(10);

  public String id() {
    return profile.id();
  }

  /// Whether its kiosks serve demonstrations or tests: their figures are nobody's, and nothing
  /// there waits. Console and reports say so.
  public boolean isDemonstration() {
    return statistics.minSessions() < StatisticsPolicy.STANDARD.minSessions();
  }

  public Duration trialOnScreen() {
    return isDemonstration() ? Duration.ZERO : TRIAL_ON_SCREEN;
  }

  public Duration trialNoCrash() {
    return isDemonstration() ? Duration.ZERO : TRIAL_NO_CRASH;
  }
}
