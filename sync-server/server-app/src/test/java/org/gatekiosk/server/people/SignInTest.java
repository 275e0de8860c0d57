package org.gatekiosk.server.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gatekiosk.server.people.SignInResult.Locked;
import org.gatekiosk.server.people.SignInResult.SignedIn;
import org.gatekiosk.server.people.SignInResult.Wrong;
import org.gatekiosk.server.store.Database;
import org.gatekiosk.server.store.SqlAccountStore;
import org.gatekiosk.sync.testkit.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With real SQLite.
class SignInTest {
  private static final String PASSWORD = "correct horse battery";
  private final MovableClock clock = MovableClock.at("2026-11-22T08:00:00Z");
  private final SecureRandom random = new SecureRandom();
  private final Database database;
  private final OneTimeLinks links;
  private final SignIn signIn;

  SignInTest(@TempDir Path home) {
    database = Database.open(home);
    var accounts = new SqlAccountStore(database);
    links = new OneTimeLinks(accounts, clock, random);
    signIn = new SignIn(accounts, links, new Passwords(), clock, random);
  }

  @BeforeEach
  void createLan() {
    assertThat(signIn.create("lan", PASSWORD, Set.of(Role.EDITOR))).isPresent();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private SignedIn signedIn() {
    return (SignedIn) signIn.byPassword("lan", PASSWORD);
  }

  @Test
  void create_takenName_changesNothing() {
    assertThat(signIn.create("lan", "another password", Set.of(Role.ADMINISTRATOR))).isEmpty();
    assertThat(signedIn().session().person().roles()).containsExactly(Role.EDITOR);
  }

  @Test
  void create_shortPassword_isRefused() {
    assertThatThrownBy(() -> signIn.create("binh", "123456789", Set.of(Role.EDITOR)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void byPassword_fifthWrong_locksEvenTheRightOne() {
    for (int left = SignIn.TRIES - 1; left > 0; left--) {
      assertThat(signIn.byPassword("lan", "wrong")).isEqualTo(new Wrong(left));
    }
    assertThat(signIn.byPassword("lan", "wrong")).isInstanceOf(Locked.class);
    assertThat(signIn.byPassword("lan", PASSWORD)).isInstanceOf(Locked.class);

    clock.advance(SignIn.LOCK);

    assertThat(signIn.byPassword("lan", PASSWORD)).isInstanceOf(SignedIn.class);
  }

  @Test
  void byPassword_manyWrongAtOnce_lockToo() throws InterruptedException, ExecutionException {
    int attempts = 2 * SignIn.TRIES;
    var start = new CountDownLatch(1);
    try (var attackers = Executors.newFixedThreadPool(attempts)) {
      List<Future<SignInResult>> answers = new ArrayList<>();
      for (int i = 0; i < attempts; i++) {
        answers.add(
            attackers.submit(
                () -> {
                  start.await();
                  return signIn.byPassword("lan", "wrong");
                }));
      }
      start.countDown();
      for (var answer : answers) {
        answer.get();
      }
    }

    assertThat(signIn.byPassword("lan", PASSWORD)).isInstanceOf(Locked.class);
  }

  @Test
  void session_unusedTooLong_ends() {
    String token = signedIn().token().text();
    clock.advance(SignIn.IDLE.minusSeconds(1));
    assertThat(signIn.session(token)).isPresent();
    clock.advance(SignIn.IDLE.minusSeconds(1));
    assertThat(signIn.session(token)).isPresent();

    clock.advance(SignIn.IDLE);

    assertThat(signIn.session(token)).isEmpty();
  }

  @Test
  void session_inventedToken_isNobodys() {
    assertThat(signIn.session("invented")).isEmpty();
  }

  @Test
  void session_afterSignOut_isNobodys() {
    String token = signedIn().token().text();

    signIn.signOut(token);

    assertThat(signIn.session(token)).isEmpty();
  }

  @Test
  void byLink_secondUse_isRefused() {
    String code = links.forSignIn("lan").orElseThrow().text();

    assertThat(signIn.byLink(code)).isPresent();
    assertThat(signIn.byLink(code)).isEmpty();
  }

  @Test
  void byLink_afterAnHour_isRefused() {
    String code = links.forSignIn("lan").orElseThrow().text();
    clock.advance(Duration.ofHours(1));

    assertThat(signIn.byLink(code)).isEmpty();
  }

  @Test
  void firstAdministrator_withPeople_getsNoLink() {
    assertThat(links.forFirstAdministrator()).isEmpty();
    assertThat(signIn.createFirstAdministrator("invented", "boss", PASSWORD)).isEmpty();
  }
}
