package org.gatekiosk.server.app;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Locale;

/// What the command line says.
///
/// @param home folder of everything the server keeps; made when it does not exist
/// @param host name or address under which kiosks and phones reach this server
/// @param httpPort for the console and short links; a taken port moves to the next free one
/// @param httpsPort for kiosks
/// @param mqttPort for kiosks
public record ServerSettings(Path home, String host, int httpPort, int httpsPort, int mqttPort) {
  static final int HTTP_PORT = 8080;
  static final int HTTPS_PORT = 8443;
  static final int MQTT_PORT = 8883;

  public ServerSettings {
    home = home.toAbsolutePath().normalize();
    if (host.isBlank() || host.length() > 253) {
      throw new IllegalArgumentException("--host must be a name or an address: '" + host + "'");
    }
    requirePort("--http-port", httpPort);
    requirePort("--https-port", httpsPort);
    requirePort("--mqtt-port", mqttPort);
  }

  /// Reads `--home DIR [--http-port N] [--https-port N] [--mqtt-port N] [--host NAME]`.
  ///
  /// @throws IllegalArgumentException naming the option, its range and the value
  public static ServerSettings parse(Options options) {
    return new ServerSettings(
        options.path("--home"),
        options.text("--host", "localhost"),
        options.number("--http-port", HTTP_PORT),
        options.number("--https-port", HTTPS_PORT),
        options.number("--mqtt-port", MQTT_PORT));
  }

  /// The name of this machine in its network, in lower case; `localhost` when it has none.
  static String machineName() {
    try {
      return InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }

  /// The same at another host name.
  ServerSettings at(String otherHost) {
    return new ServerSettings(home, otherHost, httpPort, httpsPort, mqttPort);
  }

  private static void requirePort(String option, int port) {
    if (port < 1 || port > 65_535) {
      throw new IllegalArgumentException(option + " must be 1 to 65535: " + port);
    }
  }
}
