package org.gatekiosk.sync.protocol;

import org.gatekiosk.content.format.Requirements;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;

/// Where a server listens for kiosks.
///
/// @param host DNS name or address
/// @param httpsPort 1 to 65535
/// @param mqttPort 1 to 65535, MQTT 5 over TLS
public record Endpoints(String host, int httpsPort, int mqttPort) {
  private static final int MAX_HOST_LENGTH = 253; // RFC 1035, 2.3.4

  public Endpoints {
    Requirements.line("host", host, MAX_HOST_LENGTH);
    Requirements.range("httpsPort", httpsPort, 1, 65_535);
    Requirements.range("mqttPort", mqttPort, 1, 65_535);
  }

  public JsonObject toJson() {
    return JsonObject.builder()
        .put("host", host)
        .put("httpsPort", httpsPort)
        .put("mqttPort", mqttPort)
        .build();
  }

  static Endpoints read(Fields fields) throws JsonFormatException {
    return new Endpoints(
        fields.string("host"),
        fields.integer("httpsPort", 1, 65_535),
        fields.integer("mqttPort", 1, 65_535));
  }
}
