package org.gatekiosk.server.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.gatekiosk.server.app.Ports;
import org.gatekiosk.sync.protocol.EnrolAnswer;
import org.gatekiosk.sync.protocol.EnrolmentString;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.Limits;

/// The network side of a kiosk: its identity, HTTPS and MQTT.
public final class TestKiosk {
  private static final char[] PASSWORD = "test".toCharArray();

  private final Ports ports;
  private final EnrolAnswer identity;
  private final SSLContext tls;

  private TestKiosk(Ports ports, EnrolAnswer identity, SSLContext tls) {
    this.ports = ports;
    this.identity = identity;
    this.tls = tls;
  }

  static TestKiosk enrol(Ports ports, String enrolmentString) {
    KeyPair key = newKey();
    HttpResponse<byte[]> answer =
        enrol(ports, EnrolmentString.parse(enrolmentString).code(), request(key));
    if (answer.statusCode() != 200) {
      throw new AssertionError(new String(answer.body(), StandardCharsets.UTF_8));
    }
    try {
      var identity =
          EnrolAnswer.fromJson(Fields.parse(answer.body(), Limits.ofBytes(65_536)).json());
      return new TestKiosk(
          ports,
          identity,
          tls(key, certificate(identity.certificatePem()), certificate(identity.caPem())));
    } catch (JsonFormatException e) {
      throw new AssertionError(e);
    }
  }

  /// Posts to `/enrol` without a certificate; trusts whoever answers, which a kiosk never does.
  public static HttpResponse<byte[]> enrol(Ports ports, String code, String csrPem) {
    byte[] body =
        CompactJson.encode(JsonObject.builder().put("code", code).put("csrPem", csrPem).build());
    try (HttpClient http = HttpClient.newBuilder().sslContext(trustingAll()).build()) {
      return send(
          http,
          HttpRequest.newBuilder(URI.create("https://localhost:" + ports.https() + "/enrol"))
              .POST(BodyPublishers.ofByteArray(body))
              .build());
    }
  }

  public KioskId id() {
    return identity.kiosk();
  }

  public EnrolAnswer identity() {
    return identity;
  }

  /// TLS with this kiosk's certificate, trusting the server's authority only.
  public SSLContext tls() {
    return tls;
  }

  public HttpResponse<byte[]> get(String path, String... headers) {
    return get(ports, tls, path, headers);
  }

  public HttpResponse<byte[]> head(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("https://localhost:" + ports.https() + path))
            .HEAD()
            .build();
    try (HttpClient http = HttpClient.newBuilder().sslContext(tls).build()) {
      return send(http, request);
    }
  }

  /// Fetches with any identity.
  public static HttpResponse<byte[]> get(
      Ports ports, SSLContext tls, String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("https://localhost:" + ports.https() + path));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try (HttpClient http = HttpClient.newBuilder().sslContext(tls).build()) {
      return send(http, request.build());
    }
  }

  private static HttpResponse<byte[]> send(HttpClient http, HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public static KeyPair newKey() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A certificate signing request, PEM.
  public static String request(KeyPair key) {
    try {
      var text = new StringWriter();
      try (var pem = new JcaPEMWriter(text)) {
        pem.writeObject(
            new JcaPKCS10CertificationRequestBuilder(new X500Principal("CN=kiosk"), key.getPublic())
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(key.getPrivate())));
      }
      return text.toString();
    } catch (IOException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  public static X509Certificate certificate(String pem) {
    try {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(
                  new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// TLS with an identity, trusting one authority.
  public static SSLContext tls(KeyPair key, X509Certificate own, X509Certificate authority) {
    try {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(null, null);
      keys.setKeyEntry("kiosk", key.getPrivate(), PASSWORD, new Certificate[] {own});
      keys.setCertificateEntry("ca", authority);
      var keyManagers = KeyManagerFactory.getInstance("PKIX");
      keyManagers.init(keys, PASSWORD);
      var trustManagers = TrustManagerFactory.getInstance("PKIX");
      trustManagers.init(keys);
      var context = SSLContext.getInstance("TLSv1.3");
      context.init(keyManagers.getKeyManagers(), trustManagers.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /// TLS without an identity.
  public static SSLContext tlsWithoutCertificate(X509Certificate authority) {
    try {
      KeyStore trusted = KeyStore.getInstance("PKCS12");
      trusted.load(null, null);
      trusted.setCertificateEntry("ca", authority);
      var trustManagers = TrustManagerFactory.getInstance("PKIX");
      trustManagers.init(trusted);
      var context = SSLContext.getInstance("TLSv1.3");
      context.init(null, trustManagers.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SSLContext trustingAll() {
    try {
      var context = SSLContext.getInstance("TLSv1.3");
      context.init(null, new TrustManager[] {new TrustingAll()}, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class TrustingAll extends X509ExtendedTrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
