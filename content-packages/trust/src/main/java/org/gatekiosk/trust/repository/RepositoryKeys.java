package org.gatekiosk.trust.repository;

import java.io.IOException;
import java.nio.file.Path;
import org.gatekiosk.trust.KeyPair;
import org.gatekiosk.trust.SignatureScheme;
import org.gatekiosk.trust.store.KeyFile;

/// The keys that a server signs with, one for each role.
///
/// @param director signs the documents of docs/trust.md, 4
/// @param time signs time tokens
public record RepositoryKeys(
    KeyPair root,
    KeyPair targets,
    KeyPair snapshot,
    KeyPair timestamp,
    KeyPair director,
    KeyPair time) {

  /// Reads `<role>.pem` from an existing folder; makes the Ed25519 keys that are missing.
  public static RepositoryKeys open(Path folder) throws IOException {
    return new RepositoryKeys(
        key(folder, "root"),
        key(folder, "targets"),
        key(folder, "snapshot"),
        key(folder, "timestamp"),
        key(folder, "director"),
        key(folder, "time"));
  }

  private static KeyPair key(Path folder, String role) throws IOException {
    return new KeyFile(folder.resolve(role + ".pem"), SignatureScheme.ED25519).readOrGenerate();
  }
}
