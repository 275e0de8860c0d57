package org.gatekiosk.server.content;

/// Where one uploaded version of a package stands.
public enum PackageState {
  /// Has errors; kept so that nothing is lost, never published.
  REFUSED,
  IN_REVIEW,
  APPROVED,
  /// Part of the newest release.
  PUBLISHED,
  /// A newer version of the same package was uploaded or published.
  SUPERSEDED
}
