package org.gatekiosk.server.console.view;

import java.time.Instant;
import org.gatekiosk.server.people.OneTimeLinks;
import org.gatekiosk.server.people.Passwords;
import org.gatekiosk.server.people.SignIn;
import org.jspecify.annotations.Nullable;

/// The pages before the sign-in: by password, by link, and for the first administrator.
///
/// @param action where the form goes
/// @param name as typed before
/// @param next where to go afterwards
/// @param problem what was wrong, in words; null at first
public record SignInPage(
    Frame frame, Kind kind, String action, String name, String next, @Nullable Problem problem) {

  public enum Kind {
    PASSWORD,
    LINK,
    FIRST_ADMINISTRATOR
  }

  /// What was wrong with the last try.
  ///
  /// @param happened in a few words
  /// @param detail the rest
  /// @param field name of the field to look at
  public record Problem(String happened, String detail, String field) {}

  public static SignInPage byPassword(Frame frame, String name, String next) {
    return new SignInPage(frame, Kind.PASSWORD, "/sign-in", name, next, null);
  }

  public static SignInPage byLink(Frame frame) {
    return new SignInPage(frame, Kind.LINK, frame.path(), "", "/kiosks", null);
  }

  public static SignInPage firstAdministrator(Frame frame, String name) {
    return new SignInPage(frame, Kind.FIRST_ADMINISTRATOR, frame.path(), name, "/kiosks", null);
  }

  public SignInPage wrong(int triesLeft) {
    return with(
        "wrong", frame.t("signIn.wrong.detail", triesLeft, SignIn.LOCK.toMinutes()), "password");
  }

  public SignInPage locked(Instant until) {
    return with(
        "locked", frame.t("signIn.locked.detail", frame.moments().clock(until)), "password");
  }

  public SignInPage badName() {
    return with("name", frame.t("signIn.name.detail"), "name");
  }

  public SignInPage badPassword() {
    return with("short", frame.t("signIn.short.detail", Passwords.MIN_LENGTH), "password");
  }

  private SignInPage with(String what, String detail, String field) {
    return new SignInPage(
        frame,
        kind,
        action,
        name,
        next,
        new Problem(frame.t("signIn." + what + ".happened"), detail, field));
  }

  public boolean isWrong(String field) {
    return problem != null && problem.field().equals(field);
  }

  public String title() {
    return frame.t("signIn.title." + kind);
  }

  /// How long a link lives, in minutes.
  public long linkLife() {
    return OneTimeLinks.LIFE.toMinutes();
  }

  /// After how many minutes without a touch the session ends.
  public long idle() {
    return SignIn.IDLE.toMinutes();
  }

  public int shortestPassword() {
    return Passwords.MIN_LENGTH;
  }
}
