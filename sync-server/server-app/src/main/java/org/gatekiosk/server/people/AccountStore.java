package org.gatekiosk.server.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gatekiosk.server.people.OneTimeLinks.Purpose;
import org.gatekiosk.trust.Sha256;

/// Where accounts, sessions and links are kept.
public interface AccountStore {
  /// A person and how they sign in.
  ///
  /// @param lockedUntil in the past unless the account is locked
  record Account(Person person, String passwordHash, int failedTries, Instant lockedUntil) {}

  record SessionRow(Session session, Instant usedAt) {}

  Optional<Account> find(String name);

  List<Person> all();

  int count();

  /// Adds a person.
  ///
  /// @return false when the name is taken
  boolean create(Person person, String passwordHash);

  /// Counts a wrong password; the one that makes `most` in a row locks the account and counts anew.
  /// All in one step, because several may be tried at once.
  Account recordWrongTry(String name, int most, Instant lockedUntil);

  /// Also clears the failed tries of the person.
  void beginSession(Sha256 token, Session session, Instant now);

  /// The session, unless it has ended or was last used before `usedSince`.
  Optional<SessionRow> findSession(Sha256 token, Instant now, Instant usedSince);

  void useSession(Sha256 token, Instant now);

  void endSession(Sha256 token);

  void addLink(Sha256 code, Purpose purpose, String person, Instant endsAt);

  void dropLinks(Purpose purpose);

  /// Marks an unused, living link as used and answers its person, all in one step.
  Optional<String> useLink(Sha256 code, Purpose purpose, Instant now);
}
