package org.gatekiosk.sync.protocol;

import java.time.Instant;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.Limits;
import org.jspecify.annotations.Nullable;

/// What all documents have in common.
public final class Documents {
  /// The version of every document that this program writes.
  public static final int VERSION = 1;

  /// The oldest version that this program still reads: the one before, when there is one.
  public static final int OLDEST_VERSION = Math.max(1, VERSION - 1);

  /// The longest document in bytes, its envelope included (docs/sync-protocol.md).
  public static final int MAX_BYTES = 64 * 1024;

  /// How a document is parsed, signed or not.
  public static final Limits LIMITS = Limits.ofBytes(MAX_BYTES);

  private static final Instant END_OF_TIME = Instant.parse("+10000-01-01T00:00:00Z");

  private Documents() {}

  /// Starts a document of this type.
  static JsonObject.Builder start(String type) {
    return JsonObject.builder().put("_type", type).put("v", VERSION);
  }

  /// Refuses a document of another type, or of a version that this program does not read.
  static void require(Fields fields, String type) throws JsonFormatException {
    if (!fields.string("_type").equals(type)) {
      throw fields.error("_type", "must be " + type + ", is " + fields.string("_type"));
    }
    requireVersion(fields);
  }

  static void requireVersion(Fields fields) throws JsonFormatException {
    long version = fields.integer("v", Long.MIN_VALUE, Long.MAX_VALUE);
    if (version < OLDEST_VERSION || version > VERSION) {
      throw fields.error(
          "v",
          "version %d, this program reads %d to %d".formatted(version, OLDEST_VERSION, VERSION));
    }
  }

  static KioskId kiosk(Fields fields) throws JsonFormatException {
    return fields.value("kiosk", KioskId::new);
  }

  /// A number that counts from 0.
  static long count(Fields fields, String name) throws JsonFormatException {
    return fields.integer(name, 0L, Long.MAX_VALUE);
  }

  /// A moment that every database and calendar can hold: from 1970 to the end of 9999.
  static Instant instant(String text) {
    Instant instant = Instant.parse(text);
    if (instant.isBefore(Instant.EPOCH) || !instant.isBefore(END_OF_TIME)) {
      throw new IllegalArgumentException("not a moment from 1970 to 9999: " + text);
    }
    return instant;
  }

  static @Nullable String text(@Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }
}
