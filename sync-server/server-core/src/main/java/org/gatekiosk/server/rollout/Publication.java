package org.gatekiosk.server.rollout;

import java.time.Instant;
import java.util.Set;

/// One act of publishing: a release for the kiosks of some gates.
///
/// @param id a ULID
/// @param gates ids, at least one
/// @param by name of the publisher
public record Publication(
    String id, String repository, String releaseId, Set<String> gates, String by, Instant at) {
  public Publication {
    gates = Set.copyOf(gates);
  }
}
