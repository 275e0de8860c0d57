package org.gatekiosk.server.console;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import org.gatekiosk.server.api.ApiException;
import org.gatekiosk.server.api.ErrorCode;
import org.gatekiosk.server.api.SessionFetcher;
import org.gatekiosk.server.console.view.SignInPage;
import org.gatekiosk.server.people.Passwords;
import org.gatekiosk.server.people.SignIn;
import org.gatekiosk.server.people.SignInResult;
import org.jspecify.annotations.Nullable;

/// Signing in and out, and the first administrator.
///
/// Opening a one-time link uses nothing up, because mail programs open links too; its button does.
@Controller
@Hidden
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public class SignInPages {
  private static final URI SIGN_IN = URI.create("/sign-in");

  private final SignIn signIn;
  private final Frames frames;
  private final Templates templates;

  SignInPages(SignIn signIn, Frames frames, Templates templates) {
    this.signIn = signIn;
    this.frames = frames;
    this.templates = templates;
  }

  /// What the forms send; a missing field counts as empty.
  @Serdeable
  record Credentials(@Nullable String name, @Nullable String password, @Nullable String next) {
    String nameText() {
      return name == null ? "" : name.strip();
    }

    String passwordText() {
      return password == null ? "" : password;
    }

    String nextText() {
      return next == null ? "" : next;
    }
  }

  @Get
  HttpResponse<?> start() {
    return HttpResponse.seeOther(LocalAddress.of(""));
  }

  @Get("/sign-in")
  HttpResponse<?> ask(HttpRequest<?> request, @QueryValue(defaultValue = "") String next) {
    return show(SignInPage.byPassword(frames.of(request), "", next));
  }

  @Post("/sign-in")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> byPassword(HttpRequest<?> request, @Body Credentials form) {
    var page = SignInPage.byPassword(frames.of(request), form.nameText(), form.nextText());
    return switch (signIn.byPassword(form.nameText(), form.passwordText())) {
      case SignInResult.SignedIn signedIn -> enter(request, signedIn, form.nextText());
      case SignInResult.Wrong(int left) -> refuse(page.wrong(left), HttpStatus.UNAUTHORIZED);
      case SignInResult.Locked(var until) -> refuse(page.locked(until), HttpStatus.FORBIDDEN);
    };
  }

  @Get("/sign-in/{code}")
  HttpResponse<?> askByLink(HttpRequest<?> request, String code) {
    return show(SignInPage.byLink(frames.of(request)));
  }

  @Post("/sign-in/{code}")
  @Consumes(MediaType.ALL)
  HttpResponse<?> byLink(HttpRequest<?> request, String code) {
    return signIn
        .byLink(code)
        .map(signedIn -> enter(request, signedIn, ""))
        .orElseThrow(() -> new ApiException(ErrorCode.LINK_USED));
  }

  @Get("/first-administrator/{code}")
  HttpResponse<?> askFirstAdministrator(HttpRequest<?> request, String code) {
    return show(SignInPage.firstAdministrator(frames.of(request), ""));
  }

  @Post("/first-administrator/{code}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> firstAdministrator(HttpRequest<?> request, String code, @Body Credentials form) {
    var page = SignInPage.firstAdministrator(frames.of(request), form.nameText());
    if (form.passwordText().length() < Passwords.MIN_LENGTH) {
      return refuse(page.badPassword(), HttpStatus.BAD_REQUEST);
    }
    try {
      if (signIn.createFirstAdministrator(code, form.nameText(), form.passwordText()).isEmpty()) {
        throw new ApiException(ErrorCode.LINK_USED);
      }
    } catch (IllegalArgumentException e) {
      return refuse(page.badName(), HttpStatus.BAD_REQUEST);
    }
    return byPassword(request, form);
  }

  @Post("/sign-out")
  @Consumes(MediaType.ALL)
  HttpResponse<?> signOut(HttpRequest<?> request) {
    SessionFetcher.token(request).ifPresent(signIn::signOut);
    return HttpResponse.seeOther(SIGN_IN).cookie(SessionFetcher.noCookie());
  }

  private static HttpResponse<?> enter(
      HttpRequest<?> request, SignInResult.SignedIn signedIn, String next) {
    return HttpResponse.seeOther(LocalAddress.of(next))
        .cookie(SessionFetcher.cookie(request, signedIn.token()));
  }

  private MutableHttpResponse<String> show(SignInPage page) {
    return templates.page("signIn", page);
  }

  private HttpResponse<?> refuse(SignInPage page, HttpStatus status) {
    return show(page).status(status);
  }
}
