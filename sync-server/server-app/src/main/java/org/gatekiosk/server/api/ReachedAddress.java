package org.gatekiosk.server.api;

import io.micronaut.http.HttpRequest;

/// The address by which a person reached this server: its own, or that of a TLS proxy before it
/// that keeps `Host` and says `X-Forwarded-Proto`.
///
/// Whoever invents these headers deceives nobody but themselves.
public final class ReachedAddress {
  private ReachedAddress() {}

  public static boolean isHttps(HttpRequest<?> request) {
    return request.isSecure() || "https".equals(request.getHeaders().get("X-Forwarded-Proto"));
  }

  /// Such as `https://console.example.vn`, without a slash at the end.
  static String of(HttpRequest<?> request) {
    String host = request.getHeaders().get("Host");
    return (isHttps(request) ? "https://" : "http://") + (host == null ? "localhost" : host);
  }
}
