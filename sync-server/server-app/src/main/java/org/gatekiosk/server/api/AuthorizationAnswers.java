package org.gatekiosk.server.api;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Answers who may not: programs with a refusal, people in a browser with the way to sign in.
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
public final class AuthorizationAnswers
    implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {
  static final String SIGN_IN_PAGE = "/sign-in";

  @Override
  @SuppressWarnings("rawtypes") // the framework declares it so
  public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException refusal) {
    if (refusal.isForbidden()) {
      return ErrorAnswers.answer(request, ErrorCode.NOT_ALLOWED, List.of());
    }
    String path = request.getPath();
    if (path.startsWith("/tuf/") || path.startsWith("/blobs/")) {
      return ErrorAnswers.answer(request, ErrorCode.CERTIFICATE_NEEDED, List.of());
    }
    var answer = ErrorAnswers.answer(request, ErrorCode.SIGN_IN_NEEDED, List.of());
    if (request.getHeaders().contains("HX-Request")) {
      return answer.header("HX-Redirect", SIGN_IN_PAGE);
    }
    if (!path.startsWith("/api/") && wantsPage(request)) {
      String next = URLEncoder.encode(path, StandardCharsets.UTF_8);
      return HttpResponse.seeOther(URI.create(SIGN_IN_PAGE + "?next=" + next));
    }
    return answer;
  }

  private static boolean wantsPage(HttpRequest<?> request) {
    return request.accept().stream().anyMatch(MediaType.TEXT_HTML_TYPE::matches);
  }
}
