package org.gatekiosk.kiosk.update;

/// What can happen to an update.
enum UpdateEvent {
  /// An assignment names another release set than the one on the screen.
  ASSIGNED,
  /// The work of the phase is done.
  SUCCEEDED,
  /// The work of the phase could not be done.
  FAILED,
  /// A higher generation names yet another set.
  SUPERSEDED,
  /// The program was started; before, it stopped or the power failed.
  RESTARTED,
  /// The candidate could not be shown.
  UNPROVEN,
  /// The program was started three times to show the candidate and never got through.
  DIED_3X
}
