package org.gatekiosk.launcher;

/// The command line cannot be understood; the message says which word of it and what is possible.
public final class WrongUseException extends Exception {
  private static final long serialVersionUID = 1;

  public WrongUseException(String message) {
    super(message);
  }
}
