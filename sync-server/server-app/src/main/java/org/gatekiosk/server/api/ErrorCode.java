package org.gatekiosk.server.api;

import io.micronaut.http.HttpStatus;

/// Every refusal of the API; its words are in `errors_vi.properties` and `errors_en.properties`.
public enum ErrorCode {
  BAD_REQUEST(HttpStatus.BAD_REQUEST),
  SIGN_IN_NEEDED(HttpStatus.UNAUTHORIZED),
  WRONG_PASSWORD(HttpStatus.UNAUTHORIZED),
  ACCOUNT_LOCKED(HttpStatus.FORBIDDEN),
  LINK_USED(HttpStatus.GONE),
  CROSS_SITE(HttpStatus.FORBIDDEN),
  NOT_ALLOWED(HttpStatus.FORBIDDEN),
  NOT_FOUND(HttpStatus.NOT_FOUND),
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
  NAME_TAKEN(HttpStatus.CONFLICT),
  GATE_UNKNOWN(HttpStatus.NOT_FOUND),
  ZONE_UNKNOWN(HttpStatus.BAD_REQUEST),
  GATE_REFUSED(HttpStatus.UNPROCESSABLE_ENTITY),
  LIST_REFUSED(HttpStatus.UNPROCESSABLE_ENTITY),
  UPLOAD_BROKEN(HttpStatus.BAD_REQUEST),
  TOO_LARGE(HttpStatus.REQUEST_ENTITY_TOO_LARGE),
  APPROVED_BY_UPLOADER(HttpStatus.CONFLICT),
  APPROVED_AGAIN(HttpStatus.CONFLICT),
  NOT_IN_REVIEW(HttpStatus.CONFLICT),
  NOTHING_TO_PUBLISH(HttpStatus.CONFLICT),
  RELEASE_REFUSED(HttpStatus.UNPROCESSABLE_ENTITY),
  ENROLMENT_REFUSED(HttpStatus.FORBIDDEN),
  CERTIFICATE_NEEDED(HttpStatus.UNAUTHORIZED),
  INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR);

  private final HttpStatus status;

  ErrorCode(HttpStatus status) {
    this.status = status;
  }

  public HttpStatus status() {
    return status;
  }
}
