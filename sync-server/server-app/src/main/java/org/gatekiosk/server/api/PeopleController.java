package org.gatekiosk.server.api;

import static java.util.Objects.requireNonNull;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gatekiosk.server.api.SessionController.PersonAnswer;
import org.gatekiosk.server.people.AccountStore;
import org.gatekiosk.server.people.OneTimeLinks;
import org.gatekiosk.server.people.Role;
import org.gatekiosk.server.people.SignIn;

/// Accounts.
@Controller("/api/v1/people")
@Secured("administrator")
@ExecuteOn(TaskExecutors.BLOCKING)
public class PeopleController {
  private final SignIn signIn;
  private final AccountStore accounts;
  private final OneTimeLinks links;

  PeopleController(SignIn signIn, AccountStore accounts, OneTimeLinks links) {
    this.signIn = signIn;
    this.accounts = accounts;
    this.links = links;
  }

  @Serdeable
  record NewPerson(String name, String password, List<String> roles) {
    NewPerson {
      requireNonNull(name, "name");
      requireNonNull(password, "password");
      roles = List.copyOf(roles);
    }
  }

  @Serdeable
  record SignInLink(String url) {}

  @Get
  List<PersonAnswer> all() {
    return accounts.all().stream().map(PersonAnswer::of).toList();
  }

  @Post
  HttpResponse<PersonAnswer> create(@Body NewPerson wish) {
    try {
      Set<Role> roles = EnumSet.noneOf(Role.class);
      wish.roles().forEach(role -> roles.add(Role.of(role)));
      return signIn
          .create(wish.name(), wish.password(), roles)
          .map(PersonAnswer::of)
          .<HttpResponse<PersonAnswer>>map(HttpResponse::created)
          .orElseThrow(() -> new ApiException(ErrorCode.NAME_TAKEN, wish.name()));
    } catch (IllegalArgumentException e) {
      throw new ApiException(ErrorCode.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
  }

  /// Makes a link that signs this person in, once and within an hour, at the address by which the
  /// administrator reached the server.
  @Post("/{name}/sign-in-links")
  HttpResponse<SignInLink> signInLink(HttpRequest<?> request, String name) {
    return links
        .forSignIn(name)
        .map(code -> new SignInLink(ReachedAddress.of(request) + "/sign-in/" + code.text()))
        .<HttpResponse<SignInLink>>map(HttpResponse::created)
        .orElseThrow(() -> new ApiException(ErrorCode.NOT_FOUND));
  }
}
