package org.gatekiosk.server.people;

import java.time.Instant;

/// What became of an attempt to sign in.
public sealed interface SignInResult {
  /// Signed in.
  ///
  /// @param token to be shown as cookie or bearer token; not kept by the server
  record SignedIn(Session session, Secret token) implements SignInResult {}

  /// Name or password is wrong; which one is not told.
  ///
  /// @param triesLeft before the account is locked
  record Wrong(int triesLeft) implements SignInResult {}

  /// Too many wrong passwords.
  record Locked(Instant until) implements SignInResult {}
}
