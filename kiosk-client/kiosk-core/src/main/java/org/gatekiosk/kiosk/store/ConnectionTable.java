package org.gatekiosk.kiosk.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// What outlives a connection to the server.
public final class ConnectionTable {
  private static final String NEXT =
      """
      UPDATE connection_state SET connections = connections + 1 RETURNING connections
      """;
  private static final String ACKED =
      """
      UPDATE connection_state SET ack_epoch = :epoch, ack_up_to = :upTo
       WHERE ack_epoch IS NOT :epoch OR ack_up_to < :upTo
      """;

  private final Handle handle;

  ConnectionTable(Handle handle) {
    this.handle = handle;
  }

  /// The newest acknowledgement that arrived.
  public record Acked(String epoch, long upTo) {}

  /// A number that no connection of this kiosk had before.
  public long nextConnection() {
    return handle.createQuery(NEXT).mapTo(Long.class).one();
  }

  public void acked(Acked acked) {
    handle.createUpdate(ACKED).bind("epoch", acked.epoch()).bind("upTo", acked.upTo()).execute();
  }

  public Optional<Acked> acked() {
    return handle
        .select("SELECT ack_epoch, ack_up_to FROM connection_state WHERE ack_epoch IS NOT NULL")
        .map((row, _) -> new Acked(row.getString("ack_epoch"), row.getLong("ack_up_to")))
        .findOne();
  }
}
