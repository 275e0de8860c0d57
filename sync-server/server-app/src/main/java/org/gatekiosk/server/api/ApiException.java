package org.gatekiosk.server.api;

import java.io.Serial;
import java.util.List;

/// A refusal that the person or program who asked gets to read.
public final class ApiException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final transient List<Object> arguments;

  /// Refuses.
  ///
  /// @param arguments for `{0}`, `{1}` … in the words of the code
  public ApiException(ErrorCode code, Object... arguments) {
    super(code + " " + List.of(arguments));
    this.code = code;
    this.arguments = List.of(arguments);
  }

  public ErrorCode code() {
    return code;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
