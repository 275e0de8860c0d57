package org.gatekiosk.kiosk.app;

/// What the programs say to the shell.
final class ExitCode {
  static final int DONE = 0;
  static final int FOUND_WRONG = 1;
  static final int WRONG_USE = 2;
  static final int ENVIRONMENT_MISSING = 3;

  private ExitCode() {}
}
