package org.gatekiosk.server.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.gatekiosk.server.people.Person;
import org.gatekiosk.server.people.Role;
import org.gatekiosk.server.people.Secret;
import org.gatekiosk.server.people.Session;
import org.gatekiosk.server.people.SignIn;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/// Recognises people by the token of their session, in a cookie (console) or as bearer (programs).
@Singleton
public final class SessionFetcher implements AuthenticationFetcher<HttpRequest<?>> {
  public static final String COOKIE = "gatekiosk-session";
  private static final String BEARER = "Bearer ";

  private final SignIn signIn;
  private final Scheduler blocking;

  SessionFetcher(SignIn signIn, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
    this.signIn = signIn;
    this.blocking = Schedulers.fromExecutorService(blocking);
  }

  @Override
  public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
    Optional<String> token = token(request);
    return token.isEmpty()
        ? Mono.empty()
        : Mono.fromCallable(() -> signIn.session(token.get()))
            .subscribeOn(blocking)
            .flatMap(Mono::justOrEmpty)
            .map(SessionFetcher::authentication);
  }

  private static Authentication authentication(Session session) {
    Person person = session.person();
    List<String> roles = person.roles().stream().map(Role::wireName).sorted().toList();
    return Authentication.build(person.name(), roles);
  }

  /// The token of a request, if it carries one.
  public static Optional<String> token(HttpRequest<?> request) {
    Optional<String> bearer =
        request
            .getHeaders()
            .getAuthorization()
            .filter(header -> header.startsWith(BEARER))
            .map(header -> header.substring(BEARER.length()));
    return bearer.isPresent()
        ? bearer
        : request.getCookies().findCookie(COOKIE).map(Cookie::getValue);
  }

  /// The cookie of a new session; scripts cannot read it, other sites cannot send it.
  public static Cookie cookie(HttpRequest<?> request, Secret token) {
    return Cookie.of(COOKIE, token.text())
        .httpOnly(true)
        .secure(ReachedAddress.isHttps(request))
        .sameSite(SameSite.Lax)
        .path("/")
        .maxAge(SignIn.LONGEST);
  }

  /// The cookie that ends a session in the browser.
  public static Cookie noCookie() {
    return Cookie.of(COOKIE, "").httpOnly(true).sameSite(SameSite.Lax).path("/").maxAge(0);
  }
}
