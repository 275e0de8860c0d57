package org.gatekiosk.server.console;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.gatekiosk.server.api.ReachedAddress;
import org.gatekiosk.server.console.view.Language;

/// Lets the language that a reader chose count before the one of the browser, also in refusals.
@ServerFilter("/**")
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class ChosenLanguage {
  /// Remembers the choice; says nothing about the reader.
  private static final String COOKIE = "gatekiosk-language";

  private static final Duration REMEMBERED = Duration.ofDays(365);

  @RequestFilter
  public void apply(HttpRequest<?> request) {
    chosen(request)
        .ifPresent(
            language -> {
              if (request.getHeaders() instanceof MutableHttpHeaders headers) {
                headers.set("Accept-Language", language.tag());
              }
            });
  }

  private static Optional<Language> chosen(HttpRequest<?> request) {
    return request
        .getCookies()
        .findCookie(COOKIE)
        .map(Cookie::getValue)
        .flatMap(ChosenLanguage::of);
  }

  /// The language of a tag as it stands in the cookie.
  static Optional<Language> of(String tag) {
    return Arrays.stream(Language.values())
        .filter(language -> language.tag().equals(tag))
        .findFirst();
  }

  static Cookie cookie(HttpRequest<?> request, Language language) {
    return Cookie.of(COOKIE, language.tag())
        .httpOnly(true)
        .secure(ReachedAddress.isHttps(request))
        .sameSite(SameSite.Lax)
        .path("/")
        .maxAge(REMEMBERED);
  }
}
