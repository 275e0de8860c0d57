package org.gatekiosk.server.enrolment;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.util.io.pem.PemObject;

/// A private key and its certificate in one PEM file that only its owner may read.
record KeyPairFile(PrivateKey key, X509Certificate certificate) {
  static KeyPair newKeyPair() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has P-256", e);
    }
  }

  static KeyPairFile read(Path file) throws IOException {
    try (var pem = new PEMParser(Files.newBufferedReader(file))) {
      PrivateKey key = null;
      X509Certificate certificate = null;
      for (Object part = pem.readObject(); part != null; part = pem.readObject()) {
        switch (part) {
          case PrivateKeyInfo it -> key = new JcaPEMKeyConverter().getPrivateKey(it);
          case X509CertificateHolder it ->
              certificate = new JcaX509CertificateConverter().getCertificate(it);
          default -> throw new IOException("unexpected part in " + file);
        }
      }
      if (key == null || certificate == null) {
        throw new IOException(file + " lacks its key or its certificate");
      }
      return new KeyPairFile(key, certificate);
    } catch (GeneralSecurityException e) {
      throw new IOException("cannot read " + file, e);
    }
  }

  /// Replaces the file; a power cut leaves the old or the new one.
  void write(Path file) throws IOException {
    var text = new StringWriter();
    try (var pem = new JcaPEMWriter(text)) {
      pem.writeObject(new PemObject("PRIVATE KEY", key.getEncoded()));
      pem.writeObject(certificate);
    }
    Path part =
        Files.createTempFile(
            file.toAbsolutePath().getParent(),
            file.getFileName().toString(),
            ".part",
            PrivateFile.OWNER_ONLY);
    Files.writeString(part, text.toString());
    try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  static String toPem(X509Certificate certificate) {
    var text = new StringWriter();
    try (var pem = new JcaPEMWriter(text)) {
      pem.writeObject(certificate);
    } catch (IOException e) {
      throw new IllegalStateException("cannot write a certificate as text", e);
    }
    return text.toString();
  }

  static X509Certificate fromPem(String pem) throws IOException {
    try (var parser = new PEMParser(new StringReader(pem))) {
      if (!(parser.readObject() instanceof X509CertificateHolder holder)) {
        throw new IOException("not a certificate");
      }
      return new JcaX509CertificateConverter().getCertificate(holder);
    } catch (GeneralSecurityException | RuntimeException e) {
      // Bouncy Castle has many of the latter for malformed PEM and ASN.1.
      throw new IOException("not a certificate", e);
    }
  }
}
