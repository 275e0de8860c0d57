package org.gatekiosk.kiosk.sync;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.gatekiosk.kiosk.sync.MqttConnection.Listener;
import org.jspecify.annotations.Nullable;

/// A broker in memory with one kiosk connected to it at most.
final class SimulatedBroker implements MqttConnector {
  final List<Attempt> attempts = new CopyOnWriteArrayList<>();
  final List<Message> published = new CopyOnWriteArrayList<>();
  final List<String> subscribed = new CopyOnWriteArrayList<>();
  final List<Integer> acknowledged = new CopyOnWriteArrayList<>();
  private boolean away;
  private boolean session;
  private boolean deaf;
  private @Nullable Listener listener;
  private int nextId;

  /// What a kiosk said.
  record Message(String topic, String payload, boolean retained) {}

  void away(boolean isAway) {
    away = isAway;
  }

  /// Whether publishes find no subscriber (reason code 16).
  void deaf(boolean isDeaf) {
    deaf = isDeaf;
  }

  /// Forgets the session, as an embedded broker does when it restarts.
  void restart() {
    session = false;
    drop();
  }

  /// Cuts the connection.
  void drop() {
    Listener current = listener;
    listener = null;
    if (current != null) {
      current.lost("cut");
    }
  }

  /// Sends a message to the kiosk.
  ///
  /// @return the id of its packet
  int send(String topic, byte[] payload) {
    Listener current = listener;
    if (current == null) {
      throw new IllegalStateException("nobody is connected");
    }
    nextId++;
    current.arrived(new Arrived(topic, payload, nextId));
    return nextId;
  }

  List<Message> publishedTo(String end) {
    return published.stream().filter(message -> message.topic().endsWith(end)).toList();
  }

  @Override
  public MqttConnection connect(Attempt attempt, Listener newListener) throws IOException {
    attempts.add(attempt);
    if (away) {
      throw new IOException("refused");
    }
    boolean present = session && !attempt.cleanStart();
    session = true;
    listener = newListener;
    return new Connection(present);
  }

  private final class Connection implements MqttConnection {
    private final boolean present;

    Connection(boolean present) {
      this.present = present;
    }

    @Override
    public boolean sessionPresent() {
      return present;
    }

    @Override
    public CompletableFuture<Void> subscribe(List<String> newFilters) {
      subscribed.addAll(newFilters);
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> publish(String topic, byte[] payload, boolean retained) {
      published.add(new Message(topic, new String(payload, StandardCharsets.UTF_8), retained));
      return deaf
          ? CompletableFuture.failedFuture(new IOException("no subscribers"))
          : CompletableFuture.completedFuture(null);
    }

    @Override
    public void acknowledge(Arrived message) {
      acknowledged.add(message.id());
    }

    @Override
    public void close() {
      listener = null;
    }
  }
}
