package org.gatekiosk.server.console.view;

import java.time.Instant;

/// A release as people tell it from others: when it was made, and the end of its id.
///
/// @param id a ULID
/// @param label such as `22 Nov, 14:29 · F3KQ`
public record ReleaseName(String id, String label) {
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base 32
  private static final int TIME_LENGTH = 10;
  private static final int TAIL_LENGTH = 4;

  public static ReleaseName of(String ulid, Moments moments) {
    String tail = ulid.substring(Math.max(0, ulid.length() - TAIL_LENGTH));
    return new ReleaseName(ulid, moments.at(madeAt(ulid)) + " · " + tail);
  }

  /// The moment that the id begins with (ULID specification: 48 bits of milliseconds).
  static Instant madeAt(String ulid) {
    long millis = 0;
    for (char digit : ulid.substring(0, TIME_LENGTH).toCharArray()) {
      millis = millis * DIGITS.length() + Math.max(0, DIGITS.indexOf(digit));
    }
    return Instant.ofEpochMilli(millis);
  }
}
