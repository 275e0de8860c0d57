package org.gatekiosk.kiosk.sync;

import java.net.URI;

/// Addresses on a server.
final class Https {
  private Https() {}

  /// The address of a path; an IPv6 address gets its brackets (RFC 3986, 3.2.2).
  static URI uri(String host, int port, String path) {
    String name = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("https://" + name + ":" + port + path);
  }
}
