package org.gatekiosk.trust.json;

import java.io.Serial;

/// JSON that is malformed or does not have the shape its reader asks for.
public final class JsonFormatException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final String path;
  private final String reason;
  private final int line;
  private final int column;

  /// @param path JSON pointer (RFC 6901) of the value at fault; empty for the whole document
  /// @param reason what is wrong, without the place
  /// @param line from 1, or 0 when the value did not come from text
  /// @param column in characters from 1, or 0 when the value did not come from text
  public JsonFormatException(String path, String reason, int line, int column) {
    super(describe(path, reason, line, column));
    this.path = path;
    this.reason = reason;
    this.line = line;
    this.column = column;
  }

  private static String describe(String path, String reason, int line, int column) {
    String place = line > 0 ? "line " + line + ", column " + column + ": " : "";
    return place + (path.isEmpty() ? "" : path + ": ") + reason;
  }

  public String path() {
    return path;
  }

  public String reason() {
    return reason;
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }
}
