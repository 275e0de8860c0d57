package org.gatekiosk.server.rollout;

/// How far one kiosk is with one publication.
public enum DeploymentState {
  /// The kiosk has not said that it knows of it.
  WAITING,
  FETCHING,
  TRIAL,
  /// On the screen; the end.
  VISIBLE,
  /// The kiosk says why not, and waits for a higher generation or a mended cause.
  FAILED,
  /// A later publication took its place before it was visible; an end.
  SUPERSEDED
}
