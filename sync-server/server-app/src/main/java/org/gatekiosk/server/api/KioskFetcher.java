package org.gatekiosk.server.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.gatekiosk.server.enrolment.EnrolmentStore;
import org.gatekiosk.server.enrolment.KioskCertificate;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/// Recognises kiosks by the certificate of their TLS connection; revoked ones are nobody.
@Singleton
public final class KioskFetcher implements AuthenticationFetcher<HttpRequest<?>> {
  /// The role of a kiosk; no person has it.
  public static final String ROLE = "kiosk";

  private final EnrolmentStore enrolments;
  private final Clock clock;
  private final Scheduler blocking;

  KioskFetcher(
      EnrolmentStore enrolments,
      Clock clock,
      @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
    this.enrolments = enrolments;
    this.clock = clock;
    this.blocking = Schedulers.fromExecutorService(blocking);
  }

  @Override
  public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
    return request.getCertificate().orElse(null) instanceof X509Certificate certificate
        ? Mono.fromCallable(() -> kiosk(certificate))
            .subscribeOn(blocking)
            .flatMap(Mono::justOrEmpty)
        : Mono.empty();
  }

  private Optional<Authentication> kiosk(X509Certificate certificate) {
    return KioskCertificate.kiosk(certificate)
        .flatMap(
            id -> enrolments.connect(id, KioskCertificate.serial(certificate), clock.instant()))
        .map(kiosk -> Authentication.build(kiosk.id().value(), List.of(ROLE)));
  }
}
