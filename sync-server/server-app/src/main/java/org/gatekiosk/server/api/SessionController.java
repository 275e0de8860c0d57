package org.gatekiosk.server.api;

import static java.util.Objects.requireNonNull;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.gatekiosk.server.people.Person;
import org.gatekiosk.server.people.Role;
import org.gatekiosk.server.people.SignIn;
import org.gatekiosk.server.people.SignInResult;

/// Signing in and out, and the first administrator.
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
public class SessionController {
  private final SignIn signIn;

  SessionController(SignIn signIn) {
    this.signIn = signIn;
  }

  @Serdeable
  record Credentials(String name, String password) {
    Credentials {
      requireNonNull(name, "name");
      requireNonNull(password, "password");
    }
  }

  @Serdeable
  record Link(String code) {
    Link {
      requireNonNull(code, "code");
    }
  }

  /// A new session; the same token is set as a cookie.
  @Serdeable
  record SessionAnswer(String token, String name, List<String> roles, Instant expiresAt) {}

  @Serdeable
  record Who(String name, Collection<String> roles) {}

  @Serdeable
  record FirstAdministrator(String token, String name, String password) {
    FirstAdministrator {
      requireNonNull(token, "token");
      requireNonNull(name, "name");
      requireNonNull(password, "password");
    }
  }

  @Serdeable
  record PersonAnswer(String name, List<String> roles, Instant createdAt) {
    static PersonAnswer of(Person person) {
      return new PersonAnswer(
          person.name(),
          person.roles().stream().map(Role::wireName).sorted().toList(),
          person.createdAt());
    }
  }

  /// Signs in by name and password.
  @Post("/session")
  @Secured(SecurityRule.IS_ANONYMOUS)
  HttpResponse<SessionAnswer> signIn(HttpRequest<?> request, @Body Credentials credentials) {
    return switch (signIn.byPassword(credentials.name(), credentials.password())) {
      case SignInResult.SignedIn signedIn -> answer(request, signedIn);
      case SignInResult.Wrong(int left) -> throw new ApiException(ErrorCode.WRONG_PASSWORD, left);
      case SignInResult.Locked(Instant until) ->
          throw new ApiException(ErrorCode.ACCOUNT_LOCKED, until);
    };
  }

  /// Signs in by a one-time link.
  @Post("/session/link")
  @Secured(SecurityRule.IS_ANONYMOUS)
  HttpResponse<SessionAnswer> signInByLink(HttpRequest<?> request, @Body Link link) {
    return signIn
        .byLink(codeOf(link.code()))
        .map(signedIn -> answer(request, signedIn))
        .orElseThrow(() -> new ApiException(ErrorCode.LINK_USED));
  }

  private static HttpResponse<SessionAnswer> answer(
      HttpRequest<?> request, SignInResult.SignedIn signedIn) {
    var session = signedIn.session();
    var person = PersonAnswer.of(session.person());
    return HttpResponse.ok(
            new SessionAnswer(
                signedIn.token().text(), person.name(), person.roles(), session.endsAt()))
        .cookie(SessionFetcher.cookie(request, signedIn.token()));
  }

  /// Who is asking.
  @Get("/session")
  @Secured(SecurityRule.IS_AUTHENTICATED)
  Who who(Authentication asking) {
    return new Who(asking.getName(), asking.getRoles());
  }

  /// Ends the session.
  @Delete("/session")
  @Secured(SecurityRule.IS_AUTHENTICATED)
  HttpResponse<?> signOut(HttpRequest<?> request) {
    SessionFetcher.token(request).ifPresent(signIn::signOut);
    return HttpResponse.noContent().cookie(SessionFetcher.noCookie());
  }

  /// Creates the first administrator with the link that the first start has printed.
  @Post("/first-administrator")
  @Secured(SecurityRule.IS_ANONYMOUS)
  HttpResponse<PersonAnswer> firstAdministrator(@Body FirstAdministrator wish) {
    try {
      return signIn
          .createFirstAdministrator(codeOf(wish.token()), wish.name(), wish.password())
          .map(PersonAnswer::of)
          .<HttpResponse<PersonAnswer>>map(HttpResponse::created)
          .orElseThrow(() -> new ApiException(ErrorCode.LINK_USED));
    } catch (IllegalArgumentException e) {
      throw new ApiException(ErrorCode.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
  }

  /// The whole link is as good as the code at its end.
  private static String codeOf(String linkOrCode) {
    String text = linkOrCode.strip();
    return text.substring(text.lastIndexOf('/') + 1);
  }
}
