package org.gatekiosk.server.mqtt;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttClientException;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.MqttSubscription;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.eclipse.paho.mqttv5.common.packet.MqttReturnCode;
import org.gatekiosk.sync.protocol.Topics;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The server's client of the broker.
///
/// Paho 1.2.5 needs care: the callback is set before connecting and only queues; reconnecting is an
/// own loop with a new client object per attempt; messages are acknowledged by hand after they were
/// handled, which together with the Receive Maximum is the back pressure.
public final class ServerMqtt implements Downlink, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ServerMqtt.class);

  /// Messages on their way to the worker; the broker holds back the rest.
  private static final int RECEIVE_MAXIMUM = 100;

  /// Messages on their way out; beyond it they are dropped, see [Downlink].
  private static final int OUTGOING = 10_000;

  private static final Duration STEP_TIMEOUT = Duration.ofSeconds(10);
  private static final int KEEP_ALIVE_S = 30;
  private static final long BACK_OFF_MIN_MS = 100;
  private static final long BACK_OFF_MAX_MS = 10_000;

  private final String address;
  private final SSLSocketFactory sockets;
  private final Uplink uplink;
  private final RandomGenerator random;
  private final Thread worker = new Thread(this::work, "mqtt-worker");
  private final Thread sender = new Thread(this::send, "mqtt-sender");
  private final CountDownLatch firstConnection = new CountDownLatch(1);
  private final BlockingQueue<Runnable> arrived = new LinkedBlockingQueue<>();
  private final BlockingQueue<Outgoing> outgoing = new ArrayBlockingQueue<>(OUTGOING);
  private final AtomicBoolean away = new AtomicBoolean();

  /// Begun, and not known to have reached the broker. Only the sender's.
  private @Nullable Outgoing unsent;

  private volatile boolean closing;
  private volatile @Nullable MqttAsyncClient client;

  /// Handles what kiosks say, on the worker thread, one after the other.
  @FunctionalInterface
  public interface Uplink {
    /// Must have stored what it wants to keep when it returns: afterwards the message is gone.
    void arrived(String topic, byte[] payload);
  }

  private record Outgoing(String topic, MqttMessage message) {}

  /// Prepares the client; [#start] connects it.
  ///
  /// @param address such as `ssl://localhost:8883`
  public ServerMqtt(
      String address, SSLSocketFactory sockets, Uplink uplink, RandomGenerator random) {
    this.address = address;
    this.sockets = sockets;
    this.uplink = uplink;
    this.random = random;
    worker.setDaemon(true);
    sender.setDaemon(true);
  }

  /// Connects, and reconnects until closed.
  ///
  /// @return whether the first connection stands and is subscribed within the time
  public boolean start(Duration timeout) {
    worker.start();
    sender.start();
    try {
      return firstConnection.await(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void publish(String topic, byte[] payload, boolean retained) {
    var message = new MqttMessage(payload);
    message.setQos(1);
    message.setRetained(retained);
    if (!outgoing.offer(new Outgoing(topic, message))) {
      LOG.warn("too much to send, dropped a message to {}", topic);
    }
  }

  private void work() {
    while (!closing) {
      try {
        arrived.take().run();
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void handle(MqttAsyncClient from, String topic, MqttMessage message) {
    try {
      uplink.arrived(topic, message.getPayload());
    } catch (RuntimeException e) {
      // Not acknowledged to the kiosk in its own protocol, so it will say it again.
      LOG.error("cannot handle a message on {}", topic, e);
    }
    try {
      from.messageArrivedComplete(message.getId(), message.getQos());
    } catch (MqttException e) {
      LOG.debug("the connection broke before an acknowledgement", e);
    }
  }

  private void send() {
    long backOffMs = BACK_OFF_MIN_MS;
    while (!closing) {
      try {
        MqttAsyncClient connected = connected();
        if (connected != null) {
          backOffMs = BACK_OFF_MIN_MS;
          sendFirst(connected);
        } else if (!connect()) {
          TimeUnit.MILLISECONDS.sleep(random.nextLong(backOffMs) + 1);
          backOffMs = Math.min(backOffMs * 2, BACK_OFF_MAX_MS);
        }
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private @Nullable MqttAsyncClient connected() {
    MqttAsyncClient now = client;
    return now != null && now.isConnected() ? now : null;
  }

  private void sendFirst(MqttAsyncClient connected) throws InterruptedException {
    Outgoing next = unsent == null ? outgoing.poll(1, TimeUnit.SECONDS) : unsent;
    unsent = next;
    if (next == null) {
      return;
    }
    try {
      IMqttToken token = connected.publish(next.topic(), next.message());
      token.waitForCompletion(STEP_TIMEOUT.toMillis());
      unsent = null;
    } catch (MqttException e) {
      LOG.debug("not delivered: {}", next.topic(), e);
      // The broker's own refusal is final; nobody subscribes (reason 16) is no fault either: the
      // kiosk is away. A kiosk that stays connected while this client is cut off would never ask.
      if (connected.isConnected()
          && e.getReasonCode() != MqttClientException.REASON_CODE_CLIENT_TIMEOUT) {
        unsent = null;
      }
    }
  }

  private boolean connect() {
    discard(client);
    try {
      var next = new MqttAsyncClient(address, "server", new MemoryPersistence());
      client = next;
      next.setManualAcks(true);
      next.setCallback(new Queueing(next));
      next.connect(options()).waitForCompletion(STEP_TIMEOUT.toMillis());
      IMqttToken subscribed = next.subscribe(new MqttSubscription(Topics.everythingUp(), 1));
      subscribed.waitForCompletion(STEP_TIMEOUT.toMillis());
      if (subscribed.getReasonCodes()[0] >= MqttReturnCode.RETURN_CODE_UNSPECIFIED_ERROR) {
        throw new MqttException(subscribed.getReasonCodes()[0]);
      }
      firstConnection.countDown();
      away.set(false);
      LOG.info("connected to the broker at {}", address);
      return true;
    } catch (MqttException e) {
      lost("cannot connect: " + e);
      discard(client);
      return false;
    }
  }

  /// Said once, until the connection stands again.
  private void lost(@Nullable String reason) {
    if (!closing && away.compareAndSet(false, true)) {
      LOG.warn("without the broker at {}, trying again until it answers: {}", address, reason);
    }
  }

  private MqttConnectionOptions options() {
    var options = new MqttConnectionOptions();
    options.setCleanStart(true);
    options.setReceiveMaximum(RECEIVE_MAXIMUM);
    options.setKeepAliveInterval(KEEP_ALIVE_S);
    options.setConnectionTimeout((int) STEP_TIMEOUT.toSeconds());
    options.setSocketFactory(sockets);
    return options;
  }

  private static void discard(@Nullable MqttAsyncClient old) {
    if (old == null) {
      return;
    }
    try {
      if (old.isConnected()) {
        old.disconnectForcibly(0, 1000, false);
      }
      old.close(true);
    } catch (MqttException e) {
      LOG.debug("an old connection did not close", e);
    }
  }

  @Override
  public void close() {
    closing = true;
    sender.interrupt();
    arrived.add(() -> {}); // wakes the worker, which finishes what it is storing
    await(worker);
    await(sender);
    discard(client);
  }

  private static void await(Thread thread) {
    try {
      thread.join(STEP_TIMEOUT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Runs on Paho's thread: only queues.
  private final class Queueing implements MqttCallback {
    private final MqttAsyncClient owner;

    Queueing(MqttAsyncClient owner) {
      this.owner = owner;
    }

    @Override
    public void messageArrived(String topic, MqttMessage message) {
      arrived.add(() -> handle(owner, topic, message));
    }

    @Override
    public void disconnected(MqttDisconnectResponse response) {
      lost(response.getReasonString());
    }

    @Override
    public void mqttErrorOccurred(MqttException error) {
      LOG.debug("broker", error);
    }

    @Override
    public void deliveryComplete(IMqttToken token) {}

    @Override
    public void connectComplete(boolean reconnect, String uri) {}

    @Override
    public void authPacketArrived(int reasonCode, MqttProperties properties) {}
  }
}
