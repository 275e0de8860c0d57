package org.gatekiosk.sync.protocol;

import java.util.regex.Pattern;

/// Identity of a kiosk: the CN of its certificate and its MQTT client id.
///
/// @param value 2 to 32 characters of `a-z`, `0-9`, `-`, starting with a letter or digit, not
///   ending in [#BULK_SUFFIX] (docs/trust.md, 6)
public record KioskId(String value) implements Comparable<KioskId> {
  /// Ends the client id of a kiosk's second connection, which carries blocks.
  public static final String BULK_SUFFIX = "-bulk";

  private static final Pattern SYNTAX = Pattern.compile("[a-z0-9][a-z0-9-]{1,31}");

  public KioskId {
    if (!SYNTAX.matcher(value).matches() || value.endsWith(BULK_SUFFIX)) {
      throw new IllegalArgumentException("not a kiosk id: '" + value + "'");
    }
  }

  @Override
  public int compareTo(KioskId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
