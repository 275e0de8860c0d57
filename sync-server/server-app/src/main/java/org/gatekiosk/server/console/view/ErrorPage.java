package org.gatekiosk.server.console.view;

import org.gatekiosk.server.api.ErrorBody.Refusal;
import org.gatekiosk.server.api.ErrorCode;

/// What happened, what was kept, what to do.
public record ErrorPage(Frame frame, String title, Refusal refusal) {

  public static ErrorPage of(Frame frame, ErrorCode code, Refusal refusal) {
    String key =
        switch (code) {
          case NOT_FOUND -> "error.notFound";
          case NOT_ALLOWED, CROSS_SITE -> "error.notAllowed";
          case LINK_USED -> "error.link";
          default -> "error.other";
        };
    return new ErrorPage(frame, frame.t(key), refusal);
  }

  /// Who wrote the page that failed knows its time.
  public String when() {
    return frame.t(
        "error.when", frame.moments().clockWithSeconds(frame.moments().now()), frame.path());
  }
}
