package org.gatekiosk.kiosk.app;

import java.io.Serial;

/// The toolkit found no screen to draw on.
final class NoDisplayException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  NoDisplayException(Throwable cause) {
    super(cause.getMessage(), cause);
  }
}
