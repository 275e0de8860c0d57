package org.gatekiosk.server.api;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Refuses requests that another site made a browser send.
///
/// By Fetch Metadata where the browser sends it (W3C, `Sec-Fetch-Site`), else by `Origin`; the
/// session cookie is `SameSite` besides. Programs send neither and carry no cookie.
@ServerFilter("/**")
public final class Guard {
  private static final Set<HttpMethod> SAFE =
      EnumSet.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  @RequestFilter
  public @Nullable HttpResponse<?> refuseCrossSite(HttpRequest<?> request) {
    if (SAFE.contains(request.getMethod()) || isSameSite(request)) {
      return null;
    }
    return ErrorAnswers.answer(request, ErrorCode.CROSS_SITE, List.of());
  }

  private static boolean isSameSite(HttpRequest<?> request) {
    String site = request.getHeaders().get("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    String origin = request.getHeaders().get("Origin");
    return origin == null || isHost(origin, request.getHeaders().get("Host"));
  }

  private static boolean isHost(String origin, @Nullable String host) {
    try {
      String authority = URI.create(origin).getAuthority();
      return authority != null && authority.equals(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
