package org.gatekiosk.trust.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.EnumSet;
import java.util.Set;
import org.gatekiosk.trust.KeyPair;
import org.gatekiosk.trust.Pem;
import org.gatekiosk.trust.SignatureScheme;

/// A key pair in a file of mode 0600: two PEM blocks, `PRIVATE KEY` (PKCS #8) and `PUBLIC KEY`.
///
/// The public key stands beside the private one because Java cannot compute it for Ed25519.
public final class KeyFile {
  private static final String PRIVATE = "PRIVATE KEY";
  private static final String PUBLIC = "PUBLIC KEY";

  private static final Set<PosixFilePermission> OTHERS =
      EnumSet.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);

  private final Path path;
  private final SignatureScheme scheme;
  private final DurableFile durable;

  public KeyFile(Path path, SignatureScheme scheme) {
    this(path, scheme, DurableFile.Steps.UNDISTURBED);
  }

  KeyFile(Path path, SignatureScheme scheme, DurableFile.Steps steps) {
    this.path = path;
    this.scheme = scheme;
    this.durable = new DurableFile(steps);
  }

  /// The key in the file; a new one is made and written first when there is no file.
  public KeyPair readOrGenerate() throws IOException {
    try {
      return read();
    } catch (NoSuchFileException e) {
      KeyPair fresh = KeyPair.generate(scheme);
      write(fresh);
      return fresh;
    }
  }

  /// The key in the file.
  ///
  /// @throws NoSuchFileException if there is no file
  /// @throws IOException if it cannot be read, others than its owner may, or it holds no such key
  public KeyPair read() throws IOException {
    String text = new String(Files.readAllBytes(path), StandardCharsets.US_ASCII);
    requirePrivate();
    try {
      var factory = KeyFactory.getInstance(scheme.keyAlgorithm());
      return KeyPair.of(
          scheme,
          factory.generatePrivate(new PKCS8EncodedKeySpec(Pem.decode(PRIVATE, text))),
          factory.generatePublic(new X509EncodedKeySpec(Pem.decode(PUBLIC, text))));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IOException("no key for " + scheme + " in " + path, e);
    }
  }

  public void write(KeyPair key) throws IOException {
    if (key.scheme() != scheme) {
      throw new IllegalArgumentException("a key for " + key.scheme() + ", not " + scheme);
    }
    String text =
        Pem.encode(PRIVATE, key.privateKey().getEncoded())
            + Pem.encode(PUBLIC, key.publicKey().getEncoded());
    durable.writeSecret(path, text.getBytes(StandardCharsets.US_ASCII));
  }

  private void requirePrivate() throws IOException {
    Set<PosixFilePermission> mode = EnumSet.copyOf(Files.getPosixFilePermissions(path));
    mode.retainAll(OTHERS);
    if (!mode.isEmpty()) {
      throw new IOException(path + " is open to others than its owner: chmod 600 " + path);
    }
  }
}
