package org.gatekiosk.trust;

import java.time.Instant;
import java.util.regex.Pattern;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;

/// A verified metadata file. Only [TrustedMetadata] makes one, so holding it is the proof that its
/// signatures were right. Whether it has expired depends on the reference time: see [#isExpired].
public abstract sealed class Metadata permits Root, Timestamp, Snapshot, Targets {
  private static final Pattern SPEC_VERSION = Pattern.compile("1\\.[0-9]+(\\.[0-9]+)?");
  private static final Pattern DATE_TIME =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z");

  private final Role role;
  private final byte[] bytes;
  private final JsonObject signed;
  private final long version;
  private final Instant expires;

  Metadata(Role role, byte[] bytes, Fields signed) throws JsonFormatException {
    this.role = role;
    this.bytes = bytes.clone();
    this.signed = signed.json();
    requireType(signed, role);
    if (!SPEC_VERSION.matcher(signed.string("spec_version")).matches()) {
      throw signed.error("spec_version", "must be 1.x, is " + signed.string("spec_version"));
    }
    this.version = signed.integer("version", 1L, Long.MAX_VALUE - 1);
    this.expires = signed.value("expires", Metadata::dateTime);
  }

  private static void requireType(Fields signed, Role role) throws JsonFormatException {
    if (!signed.string("_type").equals(role.wireName())) {
      throw signed.error("_type", "must be " + role.wireName() + ", is " + signed.string("_type"));
    }
  }

  /// Reads `YYYY-MM-DDTHH:MM:SSZ` and nothing else (TUF 1.0.34, 4.2.3).
  static Instant dateTime(String text) {
    if (!DATE_TIME.matcher(text).matches()) {
      throw new IllegalArgumentException("not a time like 2030-01-01T00:00:00Z: '" + text + "'");
    }
    return Instant.parse(text);
  }

  public Role role() {
    return role;
  }

  /// 1 or more.
  public long version() {
    return version;
  }

  public Instant expires() {
    return expires;
  }

  /// Whether the expiry is not after this time.
  public boolean isExpired(Instant at) {
    return !expires.isAfter(at);
  }

  /// The file as it was received.
  public byte[] bytes() {
    return bytes.clone();
  }

  /// The signed part, fields included that this program does not know.
  public JsonObject signed() {
    return signed;
  }

  @Override
  public String toString() {
    return role.wireName() + " " + version;
  }
}
