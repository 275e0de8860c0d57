package org.gatekiosk.server.people;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;

/// Argon2id hashes with 12 MiB, 3 passes, 1 lane (OWASP Password Storage Cheat Sheet, 2025).
///
/// At most two are computed at once, so that sign-in attempts cannot fill the heap.
public final class Passwords {
  /// Shortest password accepted, in characters (NIST SP 800-63B-4, 3.1.1.2: with a second factor 8,
  /// alone 15; the middle until the second factor comes).
  public static final int MIN_LENGTH = 10;

  private static final int MEMORY_KIB = 12 * 1024;
  private static final int PASSES = 3;
  private static final int LANES = 1;
  private static final int HASH_BYTES = 32;
  private static final int MAX_LENGTH = 256;
  private static final Argon2Function ARGON2ID =
      Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);

  private final Semaphore places = new Semaphore(2);

  /// Salted hash in the usual `$argon2id$…` text.
  ///
  /// @throws IllegalArgumentException if the password is too short or too long
  public String hash(String password) {
    if (password.length() < MIN_LENGTH || password.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "a password has " + MIN_LENGTH + " to " + MAX_LENGTH + " characters");
    }
    places.acquireUninterruptibly();
    try {
      return ARGON2ID.hash(password).getResult();
    } finally {
      places.release();
    }
  }

  public boolean matches(String password, String hash) {
    if (password.length() > MAX_LENGTH) {
      return false;
    }
    places.acquireUninterruptibly();
    try {
      return Argon2Function.getInstanceFromHash(hash).check(password, hash);
    } finally {
      places.release();
    }
  }
}
