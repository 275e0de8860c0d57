package org.gatekiosk.kiosk.sync;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttActionListener;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttSubscription;
import org.jspecify.annotations.Nullable;

/// A connection made by [PahoConnector].
final class PahoConnection implements MqttConnection {
  private static final System.Logger LOG = System.getLogger(PahoConnection.class.getName());
  private static final Duration GOODBYE = Duration.ofSeconds(3);
  private static final int QOS = 1;
  private static final int NO_SUBSCRIBERS = 16; // MQTT 5, 3.4.2.1
  private static final int FIRST_ERROR = 128;

  private final MqttAsyncClient client;
  private final boolean sessionPresent;

  PahoConnection(MqttAsyncClient client, boolean sessionPresent) {
    this.client = client;
    this.sessionPresent = sessionPresent;
  }

  @Override
  public boolean sessionPresent() {
    return sessionPresent;
  }

  @Override
  public CompletableFuture<Void> subscribe(List<String> filters) {
    MqttSubscription[] subscriptions =
        filters.stream()
            .map(filter -> new MqttSubscription(filter, QOS))
            .toArray(MqttSubscription[]::new);
    var granted = new Completion(FIRST_ERROR);
    try {
      var _ = client.subscribe(subscriptions, null, granted, null);
    } catch (MqttException e) {
      granted.onFailure(null, e);
    }
    return granted.future;
  }

  @Override
  public CompletableFuture<Void> publish(String topic, byte[] payload, boolean retained) {
    var taken = new Completion(NO_SUBSCRIBERS);
    try {
      var _ = client.publish(topic, payload, QOS, retained, null, taken);
    } catch (MqttException e) {
      taken.onFailure(null, e);
    }
    return taken.future;
  }

  @Override
  public void acknowledge(Arrived message) {
    try {
      client.messageArrivedComplete(message.id(), QOS);
    } catch (MqttException e) {
      LOG.log(System.Logger.Level.DEBUG, "not acknowledged, it will come again", e);
    }
  }

  @Override
  public void close() {
    try {
      client.disconnect(GOODBYE.toMillis()).waitForCompletion(GOODBYE.toMillis());
    } catch (MqttException e) {
      LOG.log(System.Logger.Level.DEBUG, "disconnected without a goodbye", e);
    }
    closeQuietly(client);
  }

  static void closeQuietly(MqttAsyncClient client) {
    try {
      client.close(true);
    } catch (MqttException e) {
      LOG.log(System.Logger.Level.DEBUG, "client not closed", e);
    }
  }

  /// Turns a token with its reason codes into a future.
  private static final class Completion implements MqttActionListener {
    private final CompletableFuture<Void> future = new CompletableFuture<>();
    private final int firstRefusal;

    /// Codes from this one on are refusals.
    Completion(int firstRefusal) {
      this.firstRefusal = firstRefusal;
    }

    @Override
    public void onSuccess(IMqttToken token) {
      int[] codes = token.getReasonCodes();
      for (int code : codes == null ? new int[0] : codes) {
        if (code >= firstRefusal) {
          future.completeExceptionally(new MqttException(code));
          return;
        }
      }
      future.complete(null);
    }

    @Override
    public void onFailure(@Nullable IMqttToken token, Throwable failure) {
      future.completeExceptionally(failure);
    }
  }
}
