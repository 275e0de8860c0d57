package org.gatekiosk.kiosk.app;

import java.io.Serial;

/// The command line or the settings are wrong; the message names the argument or key.
final class WrongUseException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  WrongUseException(String message) {
    super(message);
  }
}
