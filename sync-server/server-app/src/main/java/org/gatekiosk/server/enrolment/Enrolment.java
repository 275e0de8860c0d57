package org.gatekiosk.server.enrolment;

import java.io.IOException;
import java.io.StringReader;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;
import org.gatekiosk.server.enrolment.EnrolmentStore.EnrolledKiosk;
import org.gatekiosk.server.enrolment.EnrolmentStore.KeptCertificate;
import org.gatekiosk.sync.protocol.Endpoints;
import org.gatekiosk.sync.protocol.EnrolAnswer;
import org.gatekiosk.sync.protocol.EnrolRequest;
import org.gatekiosk.sync.protocol.EnrolmentString;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.trust.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gives kiosks their certificates: the first one for a code, later ones for the old key.
public final class Enrolment {
  /// A code works once and for this time (docs/trust.md, 6).
  public static final Duration CODE_LIFE = Duration.ofHours(24);

  /// An expired certificate may still be renewed for this time.
  public static final Duration RENEW_AFTER_EXPIRY = Duration.ofDays(30);

  private static final Logger LOG = LoggerFactory.getLogger(Enrolment.class);
  private static final String ZERO_DIGEST = "A".repeat(26);

  private final CertificateAuthority authority;
  private final EnrolmentStore store;
  private final Endpoints endpoints;
  private final Supplier<byte[]> root;
  private final InstantSource clock;
  private final SecureRandom random;

  /// Wires it up.
  ///
  /// @param root the newest TUF root
  public Enrolment(
      CertificateAuthority authority,
      EnrolmentStore store,
      Endpoints endpoints,
      Supplier<byte[]> root,
      InstantSource clock,
      SecureRandom random) {
    this.authority = authority;
    this.store = store;
    this.endpoints = endpoints;
    this.root = root;
    this.clock = clock;
    this.random = random;
  }

  /// Makes a code for a kiosk; codes made before for it stop working.
  public EnrolmentString newCode(KioskId kiosk) {
    byte[] code = new byte[EnrolmentString.PART_BYTES];
    random.nextBytes(code);
    store.putCode(kiosk, Sha256.of(code), clock.instant().plus(CODE_LIFE));
    return EnrolmentString.of(endpoints.host(), endpoints.httpsPort(), code, authority.pin());
  }

  /// What became of the wish for a certificate.
  public sealed interface Result {
    record Enrolled(EnrolAnswer answer) implements Result {}

    /// The request for a certificate is malformed or not signed by its own key.
    record BadRequest(String reason) implements Result {}

    /// The code, or for a renewal the key, is unknown, used, revoked or too old; which one is only
    /// logged.
    record Refused(String reason) implements Result {}
  }

  /// Uses a code up and issues the first certificate.
  public Result enrol(EnrolRequest request) {
    PublicKey key;
    byte[] code;
    try {
      key = provenKey(request.csrPem());
      code = new EnrolmentString("localhost", 1, request.code(), ZERO_DIGEST).codeBytes();
    } catch (IOException | IllegalArgumentException e) {
      return bad(e);
    }
    Instant now = clock.instant();
    var issued = new AtomicReference<KeptCertificate>();
    Optional<EnrolledKiosk> kiosk =
        store.useCode(
            Sha256.of(code),
            now,
            enrolled -> issued.updateAndGet(_ -> issue(enrolled.id(), key, now)));
    if (kiosk.isEmpty()) {
      return refused("enrolment", "code unknown, used or too old");
    }
    LOG.info("enrolled {}", kiosk.get().id());
    return new Result.Enrolled(answer(kiosk.get(), issued.get()));
  }

  /// Issues the next certificate of a kiosk; the old one works until the new one has connected.
  ///
  /// @param csrPem made with the new key
  /// @param signature of the bytes of `csrPem` by the key of the old certificate, SHA256withECDSA,
  ///   DER in base 64
  /// @param oldCertificatePem the old certificate
  public Result renew(String csrPem, String signature, String oldCertificatePem) {
    X509Certificate old;
    PublicKey key;
    try {
      key = provenKey(csrPem);
      old = KeyPairFile.fromPem(oldCertificatePem);
      if (!Signatures.verify(old.getPublicKey(), csrPem, Base64.getDecoder().decode(signature))) {
        return refused("renewal", "not signed by the old key");
      }
    } catch (IOException | IllegalArgumentException e) {
      return bad(e);
    }
    Instant now = clock.instant();
    Optional<EnrolledKiosk> kiosk =
        store.findByCertificate(
            KioskCertificate.serial(old), KeyPairFile.toPem(old), now.minus(RENEW_AFTER_EXPIRY));
    if (kiosk.isEmpty()) {
      return refused("renewal", "certificate unknown, revoked or too old");
    }
    KeptCertificate issued = issue(kiosk.get().id(), key, now);
    store.addCertificate(kiosk.get().id(), issued);
    LOG.info("renewed the certificate of {}", kiosk.get().id());
    return new Result.Enrolled(answer(kiosk.get(), issued));
  }

  private KeptCertificate issue(KioskId kiosk, PublicKey key, Instant now) {
    X509Certificate certificate = authority.issueForKiosk(kiosk, key);
    return new KeptCertificate(
        KioskCertificate.serial(certificate),
        KeyPairFile.toPem(certificate),
        now,
        certificate.getNotAfter().toInstant());
  }

  private EnrolAnswer answer(EnrolledKiosk kiosk, KeptCertificate issued) {
    return new EnrolAnswer(
        kiosk.id(),
        kiosk.gate(),
        issued.pem(),
        authority.certificatePem(),
        endpoints,
        Base64.getEncoder().encodeToString(root.get()));
  }

  private static PublicKey provenKey(String csrPem) throws IOException {
    try (var pem = new PEMParser(new StringReader(csrPem))) {
      if (!(pem.readObject() instanceof PKCS10CertificationRequest parsed)) {
        throw new IOException("not a certificate signing request");
      }
      var request = new JcaPKCS10CertificationRequest(parsed);
      PublicKey key = request.getPublicKey();
      if (!Signatures.isP256(key)) {
        throw new IOException("not a P-256 key");
      }
      if (!request.isSignatureValid(new JcaContentVerifierProviderBuilder().build(key))) {
        throw new IOException("not signed by its own key");
      }
      return key;
    } catch (GeneralSecurityException | OperatorCreationException | PKCSException e) {
      throw new IOException("cannot read the certificate signing request", e);
    } catch (RuntimeException e) {
      // Bouncy Castle has many of them for malformed PEM and ASN.1.
      throw new IOException("not a certificate signing request", e);
    }
  }

  private static Result bad(Exception cause) {
    LOG.warn("enrolment refused: {}", cause.getMessage());
    return new Result.BadRequest(String.valueOf(cause.getMessage()));
  }

  private static Result refused(String what, String reason) {
    LOG.warn("{} refused: {}", what, reason);
    return new Result.Refused(reason);
  }
}
