package org.gatekiosk.server.people;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.gatekiosk.server.people.AccountStore.Account;
import org.gatekiosk.server.people.OneTimeLinks.Purpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Signs people in by password or one-time link and recognises their sessions.
public final class SignIn {
  /// A session ends after this time without use (docs/console.md, 1).
  public static final Duration IDLE = Duration.ofMinutes(15);

  /// A session ends after this time in any case.
  public static final Duration LONGEST = Duration.ofHours(12);

  /// Wrong passwords in a row before the account is locked for [#LOCK].
  public static final int TRIES = 5;

  public static final Duration LOCK = Duration.ofMinutes(15);

  /// Uses closer together than this are not written, so that reading pages does not write.
  private static final Duration USE_RESOLUTION = Duration.ofMinutes(1);

  private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

  private final AccountStore accounts;
  private final OneTimeLinks links;
  private final Passwords passwords;
  private final InstantSource clock;
  private final SecureRandom random;
  private final String hashOfNobody;

  public SignIn(
      AccountStore accounts,
      OneTimeLinks links,
      Passwords passwords,
      InstantSource clock,
      SecureRandom random) {
    this.accounts = accounts;
    this.links = links;
    this.passwords = passwords;
    this.clock = clock;
    this.random = random;
    this.hashOfNobody = passwords.hash(Secret.random(random).text());
  }

  public SignInResult byPassword(String name, String password) {
    Optional<Account> found = accounts.find(name);
    // An unknown name takes as long as a wrong password, or names could be tried out by time.
    boolean right =
        passwords.matches(password, found.map(Account::passwordHash).orElse(hashOfNobody));
    if (found.isEmpty()) {
      LOG.warn("sign-in refused: unknown name");
      return new SignInResult.Wrong(TRIES - 1);
    }
    // Asked again: while this password was compared, others may have locked the account.
    Account account = accounts.find(name).orElseThrow();
    Instant now = clock.instant();
    if (now.isBefore(account.lockedUntil())) {
      return new SignInResult.Locked(account.lockedUntil());
    }
    return right ? begin(account.person(), now) : failed(name, now);
  }

  private SignInResult failed(String name, Instant now) {
    Account account = accounts.recordWrongTry(name, TRIES, now.plus(LOCK));
    if (now.isBefore(account.lockedUntil())) {
      LOG.warn("sign-in refused: {} locked until {}", name, account.lockedUntil());
      return new SignInResult.Locked(account.lockedUntil());
    }
    LOG.warn("sign-in refused: wrong password of {}, try {}", name, account.failedTries());
    return new SignInResult.Wrong(TRIES - account.failedTries());
  }

  /// Signs in the person of an unused link; afterwards the link is used.
  public Optional<SignInResult.SignedIn> byLink(String code) {
    return links
        .use(code, Purpose.SIGN_IN)
        .flatMap(link -> accounts.find(link.person()))
        .map(account -> begin(account.person(), clock.instant()));
  }

  private SignInResult.SignedIn begin(Person person, Instant now) {
    Secret token = Secret.random(random);
    Session session = new Session(person, now.plus(LONGEST));
    accounts.beginSession(token.fingerprint(), session, now);
    return new SignInResult.SignedIn(session, token);
  }

  /// The living session of a token; using it keeps it alive.
  public Optional<Session> session(String token) {
    Instant now = clock.instant();
    var fingerprint = new Secret(token).fingerprint();
    return accounts
        .findSession(fingerprint, now, now.minus(IDLE))
        .map(
            row -> {
              if (row.usedAt().isBefore(now.minus(USE_RESOLUTION))) {
                accounts.useSession(fingerprint, now);
              }
              return row.session();
            });
  }

  /// Whether the session of a token lives; asking is no use of it.
  public boolean isLiving(String token) {
    Instant now = clock.instant();
    return accounts.findSession(new Secret(token).fingerprint(), now, now.minus(IDLE)).isPresent();
  }

  public void signOut(String token) {
    accounts.endSession(new Secret(token).fingerprint());
  }

  /// Creates the first administrator by the link of the first start.
  ///
  /// @return empty when the link is wrong, used or too old; then nothing is created
  public Optional<Person> createFirstAdministrator(String code, String name, String password) {
    var person = new Person(name, Set.of(Role.ADMINISTRATOR), clock.instant());
    String hash = passwords.hash(password);
    return links
        .use(code, Purpose.FIRST_ADMINISTRATOR)
        .map(
            link -> {
              accounts.create(person, hash);
              LOG.info("first administrator created: {}", name);
              return person;
            });
  }

  /// Creates an account.
  ///
  /// @throws IllegalArgumentException if name, password or roles are not acceptable
  /// @return empty when the name is taken
  public Optional<Person> create(String name, String password, Set<Role> roles) {
    var person = new Person(name, roles, clock.instant());
    return accounts.create(person, passwords.hash(password))
        ? Optional.of(person)
        : Optional.empty();
  }
}
