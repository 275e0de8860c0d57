package org.gatekiosk.kiosk.sync;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.gatekiosk.kiosk.store.DurableFiles;
import org.gatekiosk.kiosk.store.KioskHome;
import org.gatekiosk.sync.protocol.Documents;
import org.gatekiosk.sync.protocol.EnrolAnswer;
import org.gatekiosk.sync.protocol.EnrolRequest;
import org.gatekiosk.sync.protocol.EnrolmentString;
import org.gatekiosk.trust.Pem;
import org.gatekiosk.trust.Verdict;
import org.gatekiosk.trust.client.Updater;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.store.FileMetadataStore;

/// Turns an enrolment string into an identity (docs/trust.md, 6): the key is made here and stays
/// here, the server is believed because its CA has the digest in the string.
public final class Enrolment {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final int OK = 200;
  private static final int CREATED = 201;

  private final KioskHome home;
  private final DurableFiles files;
  private final InstantSource clock;

  public Enrolment(KioskHome home, DurableFiles files, InstantSource clock) {
    this.home = home;
    this.files = files;
    this.clock = clock;
  }

  /// Enrols this kiosk; an identity that is there is replaced.
  ///
  /// @throws IOException if the server cannot be reached, is not the one the string names, or
  ///   refuses; nothing is changed then
  public Identity enrol(EnrolmentString string) throws IOException {
    try {
      home.prepare();
      var authority = new PinnedAuthority(string.caKeyDigestBytes());
      KeyPair key = newKey();
      EnrolAnswer answer = ask(string, authority, key);
      Identity identity = identity(answer, authority, key);
      keepRoot(answer);
      identity.write(home, files);
      return identity;
    } catch (GeneralSecurityException
        | OperatorCreationException
        | JsonFormatException
        | IllegalArgumentException e) {
      throw new IOException("enrolment failed: " + e.getMessage(), e);
    }
  }

  private static KeyPair newKey() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    return generator.generateKeyPair();
  }

  /// The subject says nothing: the server knows from the code whose certificate it is.
  private static String request(KeyPair key) throws IOException, OperatorCreationException {
    var subject = new X500Principal("CN=kiosk");
    byte[] request =
        new JcaPKCS10CertificationRequestBuilder(subject, key.getPublic())
            .build(new JcaContentSignerBuilder("SHA256withECDSA").build(key.getPrivate()))
            .getEncoded();
    return Pem.encode("CERTIFICATE REQUEST", request);
  }

  private static EnrolAnswer ask(EnrolmentString string, PinnedAuthority authority, KeyPair key)
      throws IOException, OperatorCreationException, JsonFormatException {
    byte[] body = CompactJson.encode(new EnrolRequest(string.code(), request(key)).toJson());
    String host = string.host().contains(":") ? "[" + string.host() + "]" : string.host();
    HttpRequest post =
        HttpRequest.newBuilder(URI.create("https://" + host + ":" + string.port() + "/enrol"))
            .timeout(TIMEOUT)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    try (HttpClient client =
        HttpClient.newBuilder()
            .sslContext(Tls.enrolling(authority))
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build()) {
      HttpResponse<byte[]> response = client.send(post, BodyHandlers.ofByteArray());
      if (response.statusCode() != OK && response.statusCode() != CREATED) {
        throw new IOException("the server refuses the enrolment: HTTP " + response.statusCode());
      }
      return EnrolAnswer.fromJson(Fields.parse(response.body(), Documents.LIMITS).json());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static Identity identity(EnrolAnswer answer, PinnedAuthority pinned, KeyPair key)
      throws GeneralSecurityException {
    X509Certificate authority = Identity.certificate(answer.caPem());
    X509Certificate certificate = Identity.certificate(answer.certificatePem());
    if (!pinned.isPinned(authority)) {
      throw new GeneralSecurityException("the answer brings another CA than the string names");
    }
    if (!certificate.getPublicKey().equals(key.getPublic())) {
      throw new GeneralSecurityException("the certificate is for another key");
    }
    certificate.verify(authority.getPublicKey());
    return new Identity(
        answer.kiosk(),
        answer.gate(),
        answer.endpoints(),
        key.getPrivate(),
        certificate,
        authority);
  }

  private void keepRoot(EnrolAnswer answer) throws IOException {
    byte[] root = Base64.getDecoder().decode(answer.rootJsonBase64());
    var store = new FileMetadataStore(home.trust());
    if (Updater.initialise(store, root, clock) instanceof Verdict.Rejected(var reason)) {
      throw new IOException("the root of trust is not accepted: " + reason);
    }
  }
}
