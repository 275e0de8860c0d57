package org.gatekiosk.kiosk.sync;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.gatekiosk.kiosk.store.DurableFiles;
import org.gatekiosk.kiosk.store.KioskHome;
import org.gatekiosk.sync.protocol.Endpoints;
import org.gatekiosk.sync.protocol.EnrolAnswer;
import org.gatekiosk.sync.protocol.Reported.Finding;
import org.gatekiosk.trust.Pem;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;

/// Gets the next certificate when two thirds of the life of this one are over (docs/trust.md, 6).
/// The request is signed with the old key, so it works without TLS client authentication, and for
/// some time after the old certificate has ended.
///
/// Threads: [#tick] and [#finding] on `sync`; the server is asked on the executor.
public final class Renewal {
  private static final System.Logger LOG = System.getLogger(Renewal.class.getName());
  private static final Duration AFTER_FAILURE = Duration.ofHours(1);

  /// Also where a wrong clock of this machine makes the new certificate look old.
  private static final Duration AFTER_SUCCESS = Duration.ofDays(1);

  private final KioskHome home;
  private final DurableFiles files;
  private final IdentityKeys keys;
  private final SSLContext kioskTls;
  private final Supplier<Endpoints> server;
  private final Clocks clocks;
  private final Executor background;
  private volatile Instant next;
  private volatile String refusal = "";

  /// Renews the identity of a home.
  ///
  /// @param kioskTls forgets its sessions, which are of the old certificate
  /// @param server asked before every attempt
  public Renewal(
      KioskHome home,
      DurableFiles files,
      IdentityKeys keys,
      SSLContext kioskTls,
      Supplier<Endpoints> server,
      Clocks clocks,
      Executor background) {
    this.home = home;
    this.files = files;
    this.keys = keys;
    this.kioskTls = kioskTls;
    this.server = server;
    this.clocks = clocks;
    this.background = background;
    this.next = clocks.steady().instant();
  }

  /// Begins a renewal that is due; asks again after an hour where the last one failed.
  public void tick() {
    Instant now = clocks.steady().instant();
    if (!now.isBefore(next) && isDue()) {
      next = now.plus(AFTER_FAILURE);
      background.execute(this::attempt);
    }
  }

  /// What somebody should know: the certificate should have been renewed, and why it was not.
  public Optional<Finding> finding() {
    if (refusal.isEmpty()) {
      return Optional.empty();
    }
    X509Certificate certificate = keys.current().certificate();
    Instant ends = certificate.getNotAfter().toInstant();
    String detail = "the certificate ends at " + ends + " and is not renewed: " + refusal;
    return Optional.of(new Finding("CERTIFICATE_ENDS", detail, dueAt(certificate)));
  }

  private boolean isDue() {
    return !clocks.wall().instant().isBefore(dueAt(keys.current().certificate()));
  }

  private static Instant dueAt(X509Certificate certificate) {
    Instant from = certificate.getNotBefore().toInstant();
    Instant to = certificate.getNotAfter().toInstant();
    return from.plus(Duration.between(from, to).multipliedBy(2).dividedBy(3));
  }

  private void attempt() {
    try {
      renew();
      refusal = "";
      next = clocks.steady().instant().plus(AFTER_SUCCESS);
    } catch (IOException e) {
      refusal = String.valueOf(e.getMessage());
      LOG.log(System.Logger.Level.WARNING, "the certificate is not renewed: {0}", refusal);
    }
  }

  /// Asks for a certificate, keeps it, and shows it from now on.
  ///
  /// @throws IOException if the server cannot be reached or refuses; nothing is changed then
  void renew() throws IOException {
    Identity old = keys.current();
    CertificateRequest request = CertificateRequest.make();
    try {
      Endpoints endpoints = server.get();
      EnrolAnswer answer =
          CertificateClient.post(
              Https.uri(endpoints.host(), endpoints.httpsPort(), "/renew"),
              Tls.anonymous(old.authority()),
              body(old, request));
      if (!answer.kiosk().equals(old.kiosk())) {
        throw new IOException("the server answers for " + answer.kiosk());
      }
      Identity renewed = request.identity(answer, old.authority());
      renewed.write(home, files);
      keys.use(renewed);
      Tls.forgetSessions(kioskTls);
      LOG.log(
          System.Logger.Level.INFO,
          "new certificate, good until {0}",
          renewed.certificate().getNotAfter().toInstant());
    } catch (GeneralSecurityException | JsonFormatException | IllegalArgumentException e) {
      throw new IOException("the answer of the server is not usable: " + e.getMessage(), e);
    }
  }

  private static byte[] body(Identity old, CertificateRequest request)
      throws GeneralSecurityException {
    Signature signature = Signature.getInstance(CertificateRequest.SIGNATURE);
    signature.initSign(old.key());
    signature.update(request.pem().getBytes(StandardCharsets.UTF_8));
    return CompactJson.encode(
        JsonObject.builder()
            .put("csrPem", request.pem())
            .put("signature", Base64.getEncoder().encodeToString(signature.sign()))
            .put("certificatePem", Pem.encode("CERTIFICATE", old.certificate().getEncoded()))
            .build());
  }
}
