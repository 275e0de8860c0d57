package org.gatekiosk.launcher;

/// A command found something wrong; the message says what was attempted and what came instead.
public final class FailedException extends Exception {
  private static final long serialVersionUID = 1;

  public FailedException(String message) {
    super(message);
  }
}
