package org.gatekiosk.kiosk.sync;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Base64;
import org.gatekiosk.kiosk.store.DurableFiles;
import org.gatekiosk.kiosk.store.KioskHome;
import org.gatekiosk.sync.protocol.EnrolAnswer;
import org.gatekiosk.sync.protocol.EnrolRequest;
import org.gatekiosk.sync.protocol.EnrolmentString;
import org.gatekiosk.trust.Verdict;
import org.gatekiosk.trust.client.Updater;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.store.FileMetadataStore;

/// Turns an enrolment string into an identity (docs/trust.md, 6): the key is made here and stays
/// here, the server is believed because its CA has the digest in the string.
public final class Enrolment {
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
      var pinned = new PinnedAuthority(string.caKeyDigestBytes());
      CertificateRequest request = CertificateRequest.make();
      EnrolAnswer answer =
          CertificateClient.post(
              Https.uri(string.host(), string.port(), "/enrol"),
              Tls.enrolling(pinned),
              CompactJson.encode(new EnrolRequest(string.code(), request.pem()).toJson()));
      Identity identity = request.identity(answer, authority(answer, pinned));
      keepRoot(answer);
      identity.write(home, files);
      return identity;
    } catch (GeneralSecurityException | JsonFormatException | IllegalArgumentException e) {
      throw new IOException("enrolment failed: " + e.getMessage(), e);
    }
  }

  private static X509Certificate authority(EnrolAnswer answer, PinnedAuthority pinned)
      throws GeneralSecurityException {
    X509Certificate authority = Identity.certificate(answer.caPem());
    if (!pinned.isPinned(authority)) {
      throw new GeneralSecurityException("the answer brings another CA than the string names");
    }
    return authority;
  }

  private void keepRoot(EnrolAnswer answer) throws IOException {
    byte[] root = Base64.getDecoder().decode(answer.rootJsonBase64());
    var store = new FileMetadataStore(home.trust());
    if (Updater.initialise(store, root, clock) instanceof Verdict.Rejected(var reason)) {
      throw new IOException("the root of trust is not accepted: " + reason);
    }
  }
}
