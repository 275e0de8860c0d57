package org.gatekiosk.content.builder.cli;

/// Exit codes of every Gatekiosk program.
enum Exit {
  DONE(0),
  FOUND_WRONG(1),
  WRONG_USE(2),
  ENVIRONMENT_MISSING(3);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
