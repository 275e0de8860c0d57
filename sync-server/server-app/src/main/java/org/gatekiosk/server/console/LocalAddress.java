package org.gatekiosk.server.console;

import java.net.URI;
import java.util.regex.Pattern;

/// An address of this console that came in a request: never leads to another site.
final class LocalAddress {
  private static final URI START = URI.create("/kiosks");

  /// A path that a browser cannot take for a host: one slash, then neither slash nor backslash.
  private static final Pattern PATH =
      Pattern.compile("/(?:[a-z0-9][A-Za-z0-9/._~-]*)?(?:\\?[A-Za-z0-9=&%+._~-]*)?");

  private LocalAddress() {}

  /// The address, or the first page instead of anything else.
  static URI of(String wish) {
    return PATH.matcher(wish).matches() ? URI.create(wish) : START;
  }
}
