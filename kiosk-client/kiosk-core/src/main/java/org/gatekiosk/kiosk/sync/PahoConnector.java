package org.gatekiosk.kiosk.sync;

import java.io.IOException;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.gatekiosk.sync.protocol.Presence;
import org.gatekiosk.sync.protocol.Topics;
import org.gatekiosk.trust.json.CompactJson;
import org.jspecify.annotations.Nullable;

/// MQTT 5 over TLS by Eclipse Paho 1.2.5, used as its traps ask (docs/adr): a new client for every
/// attempt, the callback before the connect, no automatic reconnect, nothing kept on disk.
public final class PahoConnector implements MqttConnector {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  private final SSLContext tls;

  public PahoConnector(SSLContext tls) {
    this.tls = tls;
  }

  @Override
  public MqttConnection connect(Attempt attempt, MqttConnection.Listener listener)
      throws IOException {
    String address = "ssl://" + attempt.host() + ":" + attempt.port();
    MqttAsyncClient client = null;
    try {
      client = new MqttAsyncClient(address, attempt.kiosk().value(), new MemoryPersistence());
      client.setManualAcks(true);
      client.setCallback(new PahoCallback(listener));
      IMqttToken token = client.connect(options(attempt));
      token.waitForCompletion(CONNECT_TIMEOUT.toMillis());
      return new PahoConnection(client, token.getSessionPresent());
    } catch (MqttException e) {
      abandon(client);
      throw new IOException(address + ": " + reason(e), e);
    }
  }

  private MqttConnectionOptions options(Attempt attempt) {
    var options = new MqttConnectionOptions();
    options.setCleanStart(attempt.cleanStart());
    options.setSessionExpiryInterval(SESSION_EXPIRY.toSeconds());
    options.setReceiveMaximum(RECEIVE_MAXIMUM);
    options.setKeepAliveInterval((int) KEEP_ALIVE.toSeconds());
    options.setConnectionTimeout((int) CONNECT_TIMEOUT.toSeconds());
    options.setAutomaticReconnect(false);
    options.setSocketFactory(tls.getSocketFactory());
    options.setHttpsHostnameVerificationEnabled(true);
    var willProperties = new MqttProperties();
    willProperties.setWillDelayInterval(WILL_DELAY.toSeconds());
    byte[] lost = CompactJson.encode(new Presence.Lost(attempt.connection()).toJson());
    options.setWill(Topics.presence(attempt.kiosk()), new MqttMessage(lost, 1, true, null));
    options.setWillMessageProperties(willProperties);
    return options;
  }

  static String reason(MqttException e) {
    Throwable cause = e.getCause();
    return cause == null
        ? "reason code " + e.getReasonCode() + ", " + e.getMessage()
        : String.valueOf(cause.getMessage());
  }

  private static void abandon(@Nullable MqttAsyncClient client) {
    if (client != null) {
      try {
        client.disconnectForcibly(0, 0, false);
      } catch (MqttException e) {
        // Not connected, which is what is wanted.
      }
      PahoConnection.closeQuietly(client);
    }
  }
}
