package org.gatekiosk.trust;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.jspecify.annotations.Nullable;

/// Verified timestamp metadata: which snapshot is the newest (TUF 1.0.34, 4.6).
public final class Timestamp extends Metadata {
  /// Extra field of Gatekiosk: when it was signed, which raises the floor of a kiosk's clock.
  static final String SIGNED_AT = "x-signed-at";

  private final MetaFile snapshot;
  private final @Nullable Instant signedAt;

  Timestamp(byte[] bytes, Fields signed) throws JsonFormatException {
    super(Role.TIMESTAMP, bytes, signed);
    Fields meta = signed.object("meta").refuseUnknown(Set.of(Role.SNAPSHOT.fileName()));
    snapshot = MetaFile.read(meta.object(Role.SNAPSHOT.fileName()));
    signedAt = signed.optionalValue(SIGNED_AT, Metadata::dateTime);
  }

  public MetaFile snapshot() {
    return snapshot;
  }

  public Optional<Instant> signedAt() {
    return Optional.ofNullable(signedAt);
  }
}
