package org.gatekiosk.content.format.poster;

import java.io.Serial;

/// Bytes that are not a poster of this format, or not a floor plan; the page shows the plain band
/// instead, or no plan.
public final class PosterRefusedException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final String path;

  /// Names the place.
  ///
  /// @param path JSON pointer (RFC 6901) of the value at fault; empty for the whole document
  PosterRefusedException(String path, String message, Throwable cause) {
    super(message, cause);
    this.path = path;
  }

  public String path() {
    return path;
  }
}
