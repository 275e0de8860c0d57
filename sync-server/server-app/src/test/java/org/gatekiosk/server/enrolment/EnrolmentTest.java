package org.gatekiosk.server.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.gatekiosk.server.enrolment.Enrolment.Result;
import org.gatekiosk.server.store.Database;
import org.gatekiosk.server.store.Sql;
import org.gatekiosk.server.store.SqlEnrolmentStore;
import org.gatekiosk.server.testing.TestKiosk;
import org.gatekiosk.sync.protocol.Endpoints;
import org.gatekiosk.sync.protocol.EnrolAnswer;
import org.gatekiosk.sync.protocol.EnrolRequest;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.sync.testkit.MovableClock;
import org.gatekiosk.trust.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With real SQLite and real certificates.
class EnrolmentTest {
  private static final KioskId KIOSK = new KioskId("gia-lam-1");
  private final MovableClock clock = MovableClock.at("2026-11-22T08:00:00Z");
  private final Path home;
  private final Database database;
  private final CertificateAuthority authority;
  private final SqlEnrolmentStore store;
  private final Enrolment enrolment;

  EnrolmentTest(@TempDir Path home) throws IOException {
    this.home = home;
    database = Database.open(home);
    Sql.execute(database, "INSERT INTO gate VALUES ('gia-lam', '{}', '', 0)");
    Sql.execute(
        database,
        "INSERT INTO kiosk (id, gate, zone, created_ms) VALUES ('gia-lam-1', 'gia-lam', 'z', 0)");
    var random = new SecureRandom();
    authority = CertificateAuthority.open(home.resolve("ca"), clock, random);
    store = new SqlEnrolmentStore(database);
    enrolment =
        new Enrolment(
            authority,
            store,
            new Endpoints("localhost", 8443, 8883),
            () -> new byte[0],
            clock,
            random);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Result enrol(String code, KeyPair key) {
    return enrolment.enrol(new EnrolRequest(code, TestKiosk.request(key)));
  }

  private EnrolAnswer enrolled(KeyPair key) {
    return ((Result.Enrolled) enrol(enrolment.newCode(KIOSK).code(), key)).answer();
  }

  private static X509Certificate certificate(EnrolAnswer answer) {
    return TestKiosk.certificate(answer.certificatePem());
  }

  @Test
  void enrol_goodCode_givesACertificateInTheKiosksName() throws GeneralSecurityException {
    KeyPair key = TestKiosk.newKey();

    EnrolAnswer answer = enrolled(key);

    X509Certificate certificate = certificate(answer);
    certificate.verify(authority.certificate().getPublicKey());
    assertThat(certificate.getPublicKey()).isEqualTo(key.getPublic());
    assertThat(certificate.getSubjectX500Principal().getName()).isEqualTo("CN=gia-lam-1");
    assertThat(certificate.getSubjectAlternativeNames())
        .containsExactly(List.of(6, "urn:gatekiosk:kiosk:gia-lam-1"));
    assertThat(Duration.between(clock.instant(), certificate.getNotAfter().toInstant()))
        .isEqualTo(Duration.ofDays(90));
    assertThat(answer.gate()).isEqualTo("gia-lam");
  }

  @Test
  void newCode_isStoredHashedAndPinsTheAuthority() {
    var string = enrolment.newCode(KIOSK);

    assertThat(string.caKeyDigestBytes())
        .isEqualTo(
            Arrays.copyOf(
                Sha256.of(authority.certificate().getPublicKey().getEncoded()).toBytes(), 16));
    String stored = Sql.one(database, String.class, "SELECT code_sha256 FROM enrolment_code");
    assertThat(stored).isEqualTo(Sha256.of(string.codeBytes()).hex());
  }

  @Test
  void enrol_usedCode_isRefused() {
    String code = enrolment.newCode(KIOSK).code();
    enrol(code, TestKiosk.newKey());

    assertThat(enrol(code, TestKiosk.newKey())).isInstanceOf(Result.Refused.class);
  }

  @Test
  void enrol_killedBeforeTheCertificateIsKept_leavesTheCode() {
    var string = enrolment.newCode(KIOSK);
    assertThatThrownBy(
            () ->
                store.useCode(
                    Sha256.of(string.codeBytes()),
                    clock.instant(),
                    _ -> {
                      throw new IllegalStateException("killed");
                    }))
        .hasMessage("killed");

    assertThat(enrol(string.code(), TestKiosk.newKey())).isInstanceOf(Result.Enrolled.class);
  }

  @Test
  void enrol_afterADay_isRefused() {
    String code = enrolment.newCode(KIOSK).code();
    clock.advance(Duration.ofHours(24));

    assertThat(enrol(code, TestKiosk.newKey())).isInstanceOf(Result.Refused.class);
  }

  @Test
  void enrol_codeReplacedByANewerOne_isRefused() {
    String older = enrolment.newCode(KIOSK).code();
    enrolment.newCode(KIOSK);

    assertThat(enrol(older, TestKiosk.newKey())).isInstanceOf(Result.Refused.class);
  }

  @Test
  void enrol_inventedCode_isRefused() {
    assertThat(enrol("A".repeat(26), TestKiosk.newKey())).isInstanceOf(Result.Refused.class);
  }

  @Test
  void connect_firstTimeWithTheNewCertificate_endsTheOldOne() {
    String old = KioskCertificate.serial(certificate(enrolled(TestKiosk.newKey())));
    clock.advance(Duration.ofDays(60));
    String renewed = KioskCertificate.serial(certificate(enrolled(TestKiosk.newKey())));
    assertThat(store.connect(KIOSK, old, clock.instant())).isPresent();

    assertThat(store.connect(KIOSK, renewed, clock.instant())).isPresent();

    assertThat(store.connect(KIOSK, old, clock.instant())).isEmpty();
  }

  @Test
  void connect_certificateOfAnotherKiosk_isRefused() {
    String serial = KioskCertificate.serial(certificate(enrolled(TestKiosk.newKey())));

    assertThat(store.connect(new KioskId("gia-lam-2"), serial, clock.instant())).isEmpty();
  }

  private static String sign(KeyPair key, String text) throws GeneralSecurityException {
    var signature = Signature.getInstance("SHA256withECDSA");
    signature.initSign(key.getPrivate());
    signature.update(text.getBytes(UTF_8));
    return Base64.getEncoder().encodeToString(signature.sign());
  }

  @Test
  void renew_signedByTheOldKey_givesTheNextCertificateAlsoAfterExpiry()
      throws GeneralSecurityException {
    KeyPair oldKey = TestKiosk.newKey();
    String oldPem = enrolled(oldKey).certificatePem();
    String request = TestKiosk.request(TestKiosk.newKey());
    clock.advance(Duration.ofDays(119));

    assertThat(enrolment.renew(request, sign(oldKey, request), oldPem))
        .isInstanceOf(Result.Enrolled.class);

    clock.advance(Duration.ofDays(2));
    assertThat(enrolment.renew(request, sign(oldKey, request), oldPem))
        .isInstanceOf(Result.Refused.class);
  }

  @Test
  void renew_signedByAnotherKey_isRefused() throws GeneralSecurityException {
    String oldPem = enrolled(TestKiosk.newKey()).certificatePem();
    KeyPair thief = TestKiosk.newKey();
    String request = TestKiosk.request(thief);

    assertThat(enrolment.renew(request, sign(thief, request), oldPem))
        .isInstanceOf(Result.Refused.class);
    assertThat(enrolment.renew(request, "no base 64!", oldPem))
        .isInstanceOf(Result.BadRequest.class);
  }

  @Test
  void authority_keyFile_isForItsOwnerOnly() throws IOException {
    var permissions = Files.getPosixFilePermissions(home.resolve("ca").resolve("ca.pem"));

    assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
  }
}
