package org.gatekiosk.server.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gatekiosk.server.enrolment.CertificateAuthority;
import org.gatekiosk.server.enrolment.ServerIdentity;
import org.gatekiosk.server.store.BlobFolder;
import org.gatekiosk.server.store.Database;
import org.gatekiosk.trust.repository.RepositoryKeys;

/// What lies in the server's home folder, opened.
///
/// @param home holds `server.db`, `blobs/`, `uploads/`, `keys/`, `ca/`, `media/`, `broker/`
/// @param blobs what kiosks fetch
/// @param uploads packages as they were uploaded
public record Foundation(
    Path home,
    Database database,
    BlobFolder blobs,
    BlobFolder uploads,
    CertificateAuthority authority,
    ServerIdentity identity,
    RepositoryKeys keys)
    implements AutoCloseable {

  /// Opens the folder, and makes what is missing.
  static Foundation open(ServerSettings settings, InstantSource clock, SecureRandom random)
      throws IOException {
    Path home = settings.home();
    Path ca = Files.createDirectories(home.resolve("ca"));
    Path keys = Files.createDirectories(home.resolve("keys"));
    var authority = CertificateAuthority.open(ca, clock, random);
    Set<String> hosts =
        new LinkedHashSet<>(
            List.of(settings.host(), "localhost", "127.0.0.1", ServerSettings.machineName()));
    var identity = ServerIdentity.open(ca, authority, hosts, clock.instant());
    return new Foundation(
        home,
        Database.open(home),
        new BlobFolder(home.resolve("blobs")),
        new BlobFolder(home.resolve("uploads")),
        authority,
        identity,
        RepositoryKeys.open(keys));
  }

  @Override
  public void close() {
    database.close();
  }
}
