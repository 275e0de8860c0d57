package org.gatekiosk.server.fleet;

import org.gatekiosk.content.format.GateProfile;
import org.gatekiosk.sync.protocol.StatisticsPolicy;

/// A gate as the operator has set it up.
public record Gate(GateProfile profile, StatisticsPolicy statistics) {
  public String id() {
    return profile.id();
  }
}
