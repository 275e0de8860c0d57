package org.gatekiosk.server.enrolment;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/// The server's key and certificate, for HTTPS, for the broker and as a client of the broker.
///
/// Renewed at the start when a third of its life is left or the names differ.
public final class ServerIdentity {
  private static final String ALIAS = "server";

  private final PrivateKey key;
  private final List<X509Certificate> chain;

  private ServerIdentity(KeyPairFile files, X509Certificate authority) {
    this.key = files.key();
    this.chain = List.of(files.certificate(), authority);
  }

  /// Reads `server.pem` in the folder, or makes it.
  ///
  /// @param hosts names and addresses under which kiosks reach this server
  public static ServerIdentity open(
      Path folder, CertificateAuthority authority, Collection<String> hosts, Instant now)
      throws IOException {
    Path file = folder.resolve("server.pem");
    List<String> names = hosts.stream().distinct().sorted().toList();
    if (Files.exists(file)) {
      KeyPairFile kept = KeyPairFile.read(file);
      if (serves(kept.certificate(), names, now)) {
        return new ServerIdentity(kept, authority.certificate());
      }
    }
    KeyPair pair = KeyPairFile.newKeyPair();
    var made =
        new KeyPairFile(
            pair.getPrivate(),
            authority.issueForServer(names.getFirst(), pair.getPublic(), alternativeNames(names)));
    made.write(file);
    return new ServerIdentity(made, authority.certificate());
  }

  private static boolean serves(X509Certificate certificate, List<String> names, Instant now) {
    Instant renewAt =
        certificate.getNotAfter().toInstant().minus(CertificateAuthority.SERVER_LIFE.dividedBy(3));
    return now.isBefore(renewAt) && namesOf(certificate).equals(Optional.of(names));
  }

  private static Optional<List<String>> namesOf(X509Certificate certificate) {
    try {
      return Optional.ofNullable(certificate.getSubjectAlternativeNames())
          .map(
              all ->
                  all.stream()
                      .filter(
                          name -> !name.getFirst().equals(GeneralName.uniformResourceIdentifier))
                      .map(name -> String.valueOf(name.get(1)))
                      .sorted()
                      .collect(Collectors.toList()));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private static GeneralNames alternativeNames(List<String> hosts) {
    List<GeneralName> names = new ArrayList<>();
    names.add(new GeneralName(GeneralName.uniformResourceIdentifier, KioskCertificate.SERVER_URN));
    for (String host : hosts) {
      int kind = isAddress(host) ? GeneralName.iPAddress : GeneralName.dNSName;
      names.add(new GeneralName(kind, host));
    }
    return new GeneralNames(names.toArray(GeneralName[]::new));
  }

  private static boolean isAddress(String host) {
    try {
      InetAddress.ofLiteral(host);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /// The key with its chain, the authority's certificate included: an enrolling kiosk pins that.
  public KeyStore keyStore(char[] password) {
    try {
      KeyStore store = emptyStore("PKCS12");
      store.setKeyEntry(ALIAS, key, password, chain.toArray(Certificate[]::new));
      return store;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("cannot make a key store", e);
    }
  }

  /// Trusts the authority and nobody else.
  public KeyStore trustStore() {
    try {
      KeyStore store = emptyStore("PKCS12");
      store.setCertificateEntry("ca", chain.getLast());
      return store;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("cannot make a trust store", e);
    }
  }

  /// Writes both stores into the folder, because Micronaut and HiveMQ read files.
  ///
  /// @param type `PKCS12` for Micronaut, `JKS` for HiveMQ
  /// @param password lives in this process only; the files are written anew at every start
  public StoreFiles write(Path folder, String type, char[] password) throws IOException {
    Path keys = folder.resolve("server." + type.toLowerCase(Locale.ROOT));
    Path trusted = folder.resolve("trusted." + type.toLowerCase(Locale.ROOT));
    try {
      KeyStore keyStore = emptyStore(type);
      keyStore.setKeyEntry(ALIAS, key, password, chain.toArray(Certificate[]::new));
      save(keyStore, keys, password);
      KeyStore trustStore = emptyStore(type);
      trustStore.setCertificateEntry("ca", chain.getLast());
      save(trustStore, trusted, password);
      return new StoreFiles(keys, trusted, String.valueOf(password));
    } catch (GeneralSecurityException e) {
      throw new IOException("cannot write key stores to " + folder, e);
    }
  }

  /// Key store and trust store on disk.
  public record StoreFiles(Path keys, Path trusted, String password) {}

  private static KeyStore emptyStore(String type) throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance(type);
    store.load(null, null);
    return store;
  }

  private static void save(KeyStore store, Path file, char[] password)
      throws IOException, GeneralSecurityException {
    Files.deleteIfExists(file);
    try (OutputStream out = Files.newOutputStream(PrivateFile.create(file))) {
      store.store(out, password);
    }
  }
}
