package org.gatekiosk.server.enrolment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import org.gatekiosk.server.app.Foundation;
import org.gatekiosk.server.app.Server;
import org.gatekiosk.sync.protocol.KioskId;

/// Issues certificates that no code was used for.
public final class TestAuthority {
  private final CertificateAuthority authority;

  private TestAuthority(CertificateAuthority authority) {
    this.authority = authority;
  }

  public static TestAuthority open(Path folder, Clock clock, SecureRandom random) {
    try {
      return new TestAuthority(CertificateAuthority.open(folder, clock, random));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The server's own.
  public static TestAuthority of(Server server) {
    return new TestAuthority(server.part(Foundation.class).authority());
  }

  public X509Certificate issue(KioskId kiosk, PublicKey key) {
    return authority.issueForKiosk(kiosk, key);
  }

  public X509Certificate certificate() {
    return authority.certificate();
  }
}
