package org.gatekiosk.content.format;

import java.time.InstantSource;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Identity of a release: a ULID, which sorts by time of creation (github.com/ulid/spec).
///
/// @param ulid 26 characters of Crockford's base 32 in upper case: 48 bits of milliseconds since
///   1970, 80 random bits
public record ReleaseId(String ulid) implements Comparable<ReleaseId> {
  private static final Pattern SYNTAX = Pattern.compile("[0-7][0-9A-HJKMNP-TV-Z]{25}");
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int TIME_CHARACTERS = 10;
  private static final int RANDOM_CHARACTERS = 16;

  public ReleaseId {
    require(ulid);
  }

  /// The text itself if it is a ULID, else an [IllegalArgumentException].
  public static String require(String ulid) {
    if (!SYNTAX.matcher(ulid).matches()) {
      throw new IllegalArgumentException("not a release id (ULID): '" + ulid + "'");
    }
    return ulid;
  }

  public static ReleaseId next(InstantSource clock, RandomGenerator random) {
    var ulid = new StringBuilder(TIME_CHARACTERS + RANDOM_CHARACTERS);
    long millis = clock.millis();
    for (int shift = 5 * (TIME_CHARACTERS - 1); shift >= 0; shift -= 5) {
      ulid.append(ALPHABET.charAt((int) (millis >>> shift) & 31));
    }
    for (int i = 0; i < RANDOM_CHARACTERS; i++) {
      ulid.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new ReleaseId(ulid.toString());
  }

  @Override
  public int compareTo(ReleaseId other) {
    return ulid.compareTo(other.ulid);
  }

  @Override
  public String toString() {
    return ulid;
  }
}
