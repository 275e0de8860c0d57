package org.gatekiosk.content.format;

/// Whether a place can be reached without steps; unknown is said, never guessed.
public enum StepFree {
  YES,
  NO,
  UNKNOWN
}
