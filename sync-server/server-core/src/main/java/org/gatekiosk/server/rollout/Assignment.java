package org.gatekiosk.server.rollout;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.server.fleet.Gate;
import org.gatekiosk.server.fleet.Kiosk;
import org.gatekiosk.sync.protocol.ArmedItem;
import org.gatekiosk.sync.protocol.AssignedRelease;
import org.gatekiosk.sync.protocol.Desired;
import org.gatekiosk.sync.protocol.Endpoints;
import org.gatekiosk.sync.protocol.GateSettings;
import org.gatekiosk.sync.protocol.Hidden;

/// Makes desired documents; every one has a higher generation than the one before.
///
/// @param endpoints where kiosks reach the server
/// @param shortLinkBase address before the code of a short link
public record Assignment(List<Endpoints> endpoints, String shortLinkBase) {
  /// A kiosk that hears nothing keeps what it has; this only bounds replay.
  private static final Duration LIFE = Duration.ofDays(365);

  public Assignment {
    endpoints = List.copyOf(endpoints);
  }

  /// The next document of a kiosk.
  ///
  /// @param releases that it shall show
  /// @param shortCodes by `repository/package/item` and language
  public Desired next(
      Kiosk kiosk,
      Gate gate,
      List<AssignedRelease> releases,
      Map<String, Map<LanguageTag, String>> shortCodes,
      Instant now) {
    Desired last = kiosk.desired();
    List<Hidden> hidden = last == null ? List.of() : last.hidden();
    List<ArmedItem> armed = last == null ? List.of() : last.armed();
    return new Desired(
        kiosk.id(),
        kiosk.generation() + 1,
        now.plus(LIFE),
        releases,
        new GateSettings(
            gate.profile(),
            kiosk.zone(),
            gate.statistics(),
            endpoints,
            gate.trialOnScreen(),
            gate.trialNoCrash()),
        hidden,
        armed,
        shortLinkBase,
        shortCodes);
  }
}
