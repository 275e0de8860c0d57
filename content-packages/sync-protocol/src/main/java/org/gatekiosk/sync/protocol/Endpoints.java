package org.gatekiosk.sync.protocol;

/// Where a server listens for kiosks.
///
/// @param host DNS name or address
/// @param httpsPort 1 to 65535
/// @param mqttPort 1 to 65535, MQTT 5 over TLS
public record Endpoints(String host, int httpsPort, int mqttPort) {
  private static final int MAX_HOST_LENGTH = 253; // RFC 1035, 2.3.4

  public Endpoints {
    Requirements.text("host", host, MAX_HOST_LENGTH);
    Requirements.range("httpsPort", httpsPort, 1, 65_535);
    Requirements.range("mqttPort", mqttPort, 1, 65_535);
  }
}
