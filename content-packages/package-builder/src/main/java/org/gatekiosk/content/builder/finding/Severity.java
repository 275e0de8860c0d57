package org.gatekiosk.content.builder.finding;

/// How much a finding weighs: an error blocks, a warning needs a written waiver, a hint is advice.
public enum Severity {
  ERROR,
  WARNING,
  HINT
}
