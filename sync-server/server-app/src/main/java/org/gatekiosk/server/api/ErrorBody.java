package org.gatekiosk.server.api;

import io.micronaut.serde.annotation.Serdeable;

/// The body of every refusal.
@Serdeable
public record ErrorBody(Refusal error) {
  /// What happened, what was kept, what to do.
  ///
  /// @param code for programs, an [ErrorCode]
  /// @param message what happened
  /// @param kept what was kept; nothing is ever lost by a refusal
  /// @param next what to do
  @Serdeable
  public record Refusal(String code, String message, String kept, String next) {}
}
