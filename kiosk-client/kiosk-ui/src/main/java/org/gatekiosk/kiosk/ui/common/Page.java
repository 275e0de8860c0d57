package org.gatekiosk.kiosk.ui.common;

import java.util.Optional;

/// A page that has been drawn.
///
/// @param board as large as the part of the glass that pages may use
/// @param part which part of a long page this is, from 0
/// @param parts how many there are, 1 or more
/// @param code what the QR code on it says, if one is on this part
public record Page(Board board, int part, int parts, Optional<String> code) {
  public Page {
    if (part < 0 || part >= parts) {
      throw new IllegalArgumentException("part " + part + " of " + parts);
    }
  }

  public static Page whole(Board board) {
    return new Page(board, 0, 1, Optional.empty());
  }

  public static Page part(Board board, int part, int parts) {
    return new Page(board, part, parts, Optional.empty());
  }
}
