package org.gatekiosk.server.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decides whether a request for a short link was a person opening it.
///
/// Only the code and the moment are remembered, in memory, for two seconds; the name of the program
/// that asks is looked at and forgotten. Threads: any.
public final class OpenedLinks {
  /// A second request within this time is the same opening (docs/statistics.md, 1, rule 7).
  static final Duration REPEAT = Duration.ofSeconds(2);

  /// Programs that look at a link before or instead of a person, as they name themselves.
  private static final Set<String> PREVIEWERS =
      Set.of(
          "bot",
          "crawler",
          "spider",
          "preview",
          "facebookexternalhit",
          "whatsapp",
          "kakaotalk-scrap");

  private static final int REMEMBERED = 10_000;

  private final Map<String, Instant> last = new LinkedHashMap<>();

  /// Whether this request is to be counted; asking also remembers it.
  ///
  /// @param method of HTTP
  /// @param agent the `User-Agent` header
  /// @param purpose the `Sec-Purpose`, `Purpose` or `X-Moz` header, by which browsers mark what
  ///   they fetch in advance
  public synchronized boolean counts(
      String code, String method, @Nullable String agent, @Nullable String purpose, Instant now) {
    if (!method.equals("GET") || purpose != null || isPreview(agent)) {
      return false;
    }
    forget(now);
    Instant before = last.put(code, now);
    return before == null || !before.plus(REPEAT).isAfter(now);
  }

  private static boolean isPreview(@Nullable String agent) {
    if (agent == null || agent.isBlank()) {
      return true;
    }
    String name = agent.toLowerCase(Locale.ROOT);
    return PREVIEWERS.stream().anyMatch(name::contains);
  }

  private void forget(Instant now) {
    last.values().removeIf(at -> !at.plus(REPEAT).isAfter(now));
    if (last.size() >= REMEMBERED) {
      last.remove(last.keySet().iterator().next());
    }
  }
}
