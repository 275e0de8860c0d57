package org.gatekiosk.trust;

import java.time.Instant;

/// Why something was not trusted, with the numbers. `name` is the role or target at fault.
public sealed interface Rejection {
  String name();

  /// Not the JSON, or not the fields, that the format asks for; the reason names the place.
  record Malformed(String name, String reason) implements Rejection {}

  /// Longer than allowed or listed, or of another length than listed.
  record WrongLength(String name, long expectedBytes, long actualBytes) implements Rejection {}

  /// Not the bytes that the trusted metadata list.
  record WrongDigest(String name, Sha256 expected, Sha256 actual) implements Rejection {}

  /// Too few valid signatures, and one that names a key of the role is wrong.
  record BadSignature(String name, KeyId keyId) implements Rejection {}

  /// Too few signatures of different keys of the role.
  record Threshold(String name, int required, int valid) implements Rejection {}

  /// A version lower than one that was trusted before.
  record Rollback(String name, long trusted, long offered) implements Rejection {}

  /// A new root must have exactly the next version.
  record NotTheNextRoot(String name, long trusted, long offered) implements Rejection {}

  /// Past its expiry at the reference time of the refresh.
  record Expired(String name, Instant expires, Instant referenceTime) implements Rejection {}

  /// Another version than the metadata above it lists, so the two do not belong together.
  record MixAndMatch(String name, long listed, long offered) implements Rejection {}

  /// Listed before and now no longer, or needed and not listed.
  record UnknownRole(String name) implements Rejection {}
}
