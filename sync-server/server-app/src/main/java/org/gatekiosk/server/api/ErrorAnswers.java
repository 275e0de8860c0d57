package org.gatekiosk.server.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/// Makes every refusal an [ErrorBody], also those of the framework.
@Singleton
public final class ErrorAnswers
    implements ErrorResponseProcessor<ErrorBody>, ExceptionHandler<ApiException, HttpResponse<?>> {

  @Override
  @SuppressWarnings("rawtypes") // the framework declares it so
  public HttpResponse<?> handle(HttpRequest request, ApiException refusal) {
    return answer(request, refusal.code(), refusal.arguments());
  }

  /// The answer of a refusal in the reader's language.
  static MutableHttpResponse<ErrorBody> answer(
      HttpRequest<?> request, ErrorCode code, List<Object> arguments) {
    return HttpResponse.<ErrorBody>status(code.status())
        .contentType(MediaType.APPLICATION_JSON_TYPE)
        .body(ErrorTexts.body(code, arguments, reader(request)));
  }

  /// The language of whoever asks.
  static Locale reader(HttpRequest<?> request) {
    return request.getLocale().orElse(Locale.ENGLISH);
  }

  @Override
  public MutableHttpResponse<ErrorBody> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    ErrorCode code = code(response.status());
    List<Object> details =
        List.of(String.join("; ", context.getErrors().stream().map(Error::getMessage).toList()));
    return response
        .contentType(MediaType.APPLICATION_JSON_TYPE)
        .body(ErrorTexts.body(code, details, reader(context.getRequest())));
  }

  private static ErrorCode code(HttpStatus status) {
    return switch (status) {
      case UNAUTHORIZED -> ErrorCode.SIGN_IN_NEEDED;
      case FORBIDDEN -> ErrorCode.NOT_ALLOWED;
      case NOT_FOUND -> ErrorCode.NOT_FOUND;
      case METHOD_NOT_ALLOWED -> ErrorCode.METHOD_NOT_ALLOWED;
      case REQUEST_ENTITY_TOO_LARGE -> ErrorCode.TOO_LARGE;
      default -> status.getCode() >= 500 ? ErrorCode.INTERNAL : ErrorCode.BAD_REQUEST;
    };
  }
}
