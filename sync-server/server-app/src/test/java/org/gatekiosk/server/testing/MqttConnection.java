package org.gatekiosk.server.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.MqttSubscription;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.jspecify.annotations.Nullable;

/// An MQTT connection with any identity.
public final class MqttConnection implements AutoCloseable, MqttCallback {
  private static final long TIMEOUT_MS = 10_000;

  private final MqttAsyncClient client;
  private final Map<String, List<byte[]>> received = new ConcurrentHashMap<>();

  private MqttConnection(MqttAsyncClient client) {
    this.client = client;
  }

  /// Connects.
  ///
  /// @throws MqttException if the broker refuses
  public static MqttConnection connect(int port, SSLContext tls, String clientId)
      throws MqttException {
    return connect(port, tls, clientId, null);
  }

  /// Connects with a Will on this topic.
  public static MqttConnection connect(
      int port, SSLContext tls, String clientId, @Nullable String willTopic) throws MqttException {
    var client = new MqttAsyncClient("ssl://localhost:" + port, clientId, new MemoryPersistence());
    var connection = new MqttConnection(client);
    client.setCallback(connection);
    var options = new MqttConnectionOptions();
    options.setSocketFactory(tls.getSocketFactory());
    options.setCleanStart(true);
    options.setConnectionTimeout(10);
    if (willTopic != null) {
      options.setWill(willTopic, new MqttMessage(new byte[] {'x'}, 1, false, null));
    }
    client.connect(options).waitForCompletion(TIMEOUT_MS);
    return connection;
  }

  /// The reason code of the broker.
  public int subscribe(String filter) throws MqttException {
    IMqttToken token = client.subscribe(new MqttSubscription(filter, 1));
    try {
      token.waitForCompletion(TIMEOUT_MS);
    } catch (MqttException e) {
      return e.getReasonCode();
    }
    return token.getReasonCodes()[0];
  }

  /// The reason code of the broker; 0 when it took the message.
  public int publish(String topic, byte[] payload) {
    try {
      IMqttToken token = client.publish(topic, payload, 1, false);
      token.waitForCompletion(TIMEOUT_MS);
      int[] codes = token.getReasonCodes();
      return codes == null || codes.length == 0 ? 0 : codes[0];
    } catch (MqttException e) {
      return e.getReasonCode();
    }
  }

  /// With QoS 0, as the protocol forbids.
  public void publishWithoutAnswer(String topic, byte[] payload) throws MqttException {
    client.publish(topic, payload, 0, false).waitForCompletion(TIMEOUT_MS);
  }

  /// Messages of a topic so far.
  public List<byte[]> received(String topic) {
    return received.getOrDefault(topic, List.of());
  }

  public boolean isConnected() {
    return client.isConnected();
  }

  @Override
  public void close() throws MqttException {
    if (client.isConnected()) {
      client.disconnectForcibly(0, 1000, true);
    }
    client.close(true);
  }

  /// Ends without a goodbye, so that the broker says the Will.
  public void breakOff() throws MqttException {
    client.disconnectForcibly(0, 1, false);
    client.close(true);
  }

  @Override
  public void messageArrived(String topic, MqttMessage message) {
    received
        .computeIfAbsent(topic, _ -> new CopyOnWriteArrayList<>())
        .add(message.getPayload().clone());
  }

  @Override
  public void disconnected(MqttDisconnectResponse response) {}

  @Override
  public void mqttErrorOccurred(MqttException error) {}

  @Override
  public void deliveryComplete(IMqttToken token) {}

  @Override
  public void connectComplete(boolean reconnect, String uri) {}

  @Override
  public void authPacketArrived(int reasonCode, MqttProperties properties) {}
}
