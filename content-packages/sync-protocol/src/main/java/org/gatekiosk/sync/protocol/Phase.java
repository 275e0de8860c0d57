package org.gatekiosk.sync.protocol;

/// Where the update of a kiosk stands; CONFIRMED is IDLE.
public enum Phase {
  IDLE,
  PLANNED,
  FETCHING,
  FETCHED,
  STAGED,
  TRIAL,
  ROLLING_BACK
}
