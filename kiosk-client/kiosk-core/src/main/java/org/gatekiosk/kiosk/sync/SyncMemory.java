package org.gatekiosk.kiosk.sync;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.gatekiosk.kiosk.store.ConnectionTable.Acked;
import org.gatekiosk.kiosk.store.KioskDatabase;
import org.gatekiosk.kiosk.update.Assignments;
import org.gatekiosk.sync.protocol.Desired;
import org.gatekiosk.sync.protocol.Endpoints;
import org.gatekiosk.sync.protocol.Presence;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.Limits;
import org.gatekiosk.trust.store.MetadataStore;

/// What the kiosk already knows when it connects.
public final class SyncMemory {
  private static final String TIMESTAMP = "timestamp.json";
  private static final Limits LIMITS = Limits.ofBytes(16 * 1024); // docs/trust.md, 2

  private final Identity identity;
  private final Assignments assignments;
  private final KioskDatabase database;
  private final MetadataStore trust;

  public SyncMemory(
      Identity identity, Assignments assignments, KioskDatabase database, MetadataStore trust) {
    this.identity = identity;
    this.assignments = assignments;
    this.database = database;
    this.trust = trust;
  }

  Assignments assignments() {
    return assignments;
  }

  /// The servers in the order in which they are tried: those of the assignment, else the one of the
  /// enrolment.
  public List<Endpoints> endpoints() {
    return assignments
        .current()
        .map(desired -> desired.settings().endpoints())
        .orElse(List.of(identity.endpoints()));
  }

  /// The gate whose topics concern this kiosk.
  String gate() {
    return assignments
        .current()
        .map(desired -> desired.settings().gate().id())
        .orElse(identity.gate());
  }

  /// A number that no connection of this kiosk had before.
  long nextConnection() throws IOException {
    return database.call("number a connection", tables -> tables.connections().nextConnection());
  }

  Presence.Hello hello(long connection) throws IOException {
    Optional<Acked> acked =
        database.call("read the last acknowledgement", tables -> tables.connections().acked());
    return new Presence.Hello(
        connection,
        assignments.current().map(Desired::generation).orElse(0L),
        newsVersion(),
        0,
        0,
        acked.map(Acked::epoch).orElse(null),
        acked.map(Acked::upTo).orElse(0L));
  }

  private long newsVersion() {
    Optional<byte[]> timestamp = trust.read(TIMESTAMP);
    if (timestamp.isEmpty()) {
      return 0;
    }
    try {
      Fields signed = Fields.parse(timestamp.get(), LIMITS).object("signed");
      return signed.integer("version", 1L, Long.MAX_VALUE);
    } catch (JsonFormatException e) {
      return 0; // the update will refuse it; until then any news is newer
    }
  }
}
