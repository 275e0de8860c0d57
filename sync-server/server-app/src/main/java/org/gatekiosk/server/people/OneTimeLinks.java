package org.gatekiosk.server.people;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// Links that work once and for one hour: the first administrator's, and sign-in links.
public final class OneTimeLinks {
  public static final Duration LIFE = Duration.ofHours(1);

  private final AccountStore accounts;
  private final InstantSource clock;
  private final SecureRandom random;

  public OneTimeLinks(AccountStore accounts, InstantSource clock, SecureRandom random) {
    this.accounts = accounts;
    this.clock = clock;
    this.random = random;
  }

  public enum Purpose {
    FIRST_ADMINISTRATOR,
    SIGN_IN
  }

  /// A link that has just been used.
  ///
  /// @param person empty for the first administrator, who does not exist yet
  public record UsedLink(String person) {}

  /// Makes the link of the first start; earlier ones stop working.
  ///
  /// @return empty when there are people already
  public Optional<Secret> forFirstAdministrator() {
    if (accounts.count() > 0) {
      return Optional.empty();
    }
    accounts.dropLinks(Purpose.FIRST_ADMINISTRATOR);
    return Optional.of(make(Purpose.FIRST_ADMINISTRATOR, ""));
  }

  /// Makes a link that signs this person in.
  ///
  /// @return empty when there is nobody of this name
  public Optional<Secret> forSignIn(String person) {
    return accounts.find(person).map(account -> make(Purpose.SIGN_IN, person));
  }

  private Secret make(Purpose purpose, String person) {
    Secret code = Secret.random(random);
    accounts.addLink(code.fingerprint(), purpose, person, clock.instant().plus(LIFE));
    return code;
  }

  /// Uses a link up.
  ///
  /// @return empty when it is unknown, used or too old
  public Optional<UsedLink> use(String code, Purpose purpose) {
    return accounts
        .useLink(new Secret(code).fingerprint(), purpose, clock.instant())
        .map(UsedLink::new);
  }
}
