package org.gatekiosk.kiosk.sync;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Collections;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/// TLS 1.3 as a kiosk uses it: its own certificate, and no CA but the one of its enrolment. The
/// server's name is checked, because kiosks of other gates have certificates of the same CA.
public final class Tls {
  private static final String PROTOCOL = "TLSv1.3";
  private static final char[] NO_PASSWORD = {};

  private Tls() {}

  /// For an enrolled kiosk, HTTPS and MQTT alike.
  public static SSLContext of(IdentityKeys keys) throws IOException {
    try {
      return context(new KeyManager[] {keys}, trusting(keys.current().authority()));
    } catch (GeneralSecurityException e) {
      throw new IOException("the identity of the kiosk cannot be used for TLS", e);
    }
  }

  /// For a request that shows no certificate to a server of this CA.
  static SSLContext anonymous(X509Certificate authority) throws IOException {
    try {
      return context(new KeyManager[0], trusting(authority));
    } catch (GeneralSecurityException e) {
      throw new IOException("TLS cannot be used", e);
    }
  }

  /// Makes new connections begin with a whole handshake: a resumed session would stand for the
  /// certificate of its beginning.
  static void forgetSessions(SSLContext context) {
    SSLSessionContext sessions = context.getClientSessionContext();
    for (byte[] id : Collections.list(sessions.getIds())) {
      SSLSession session = sessions.getSession(id);
      if (session != null) {
        session.invalidate();
      }
    }
  }

  /// For a kiosk without an identity.
  static SSLContext enrolling(PinnedAuthority authority) throws IOException {
    try {
      return context(new KeyManager[0], new TrustManager[] {authority});
    } catch (GeneralSecurityException e) {
      throw new IOException("TLS cannot be used", e);
    }
  }

  private static SSLContext context(KeyManager[] keys, TrustManager[] trusted)
      throws GeneralSecurityException {
    SSLContext context = SSLContext.getInstance(PROTOCOL);
    context.init(keys, trusted, new SecureRandom());
    return context;
  }

  /// The platform's own X509ExtendedTrustManager, with one CA.
  static TrustManager[] trusting(X509Certificate authority)
      throws GeneralSecurityException, IOException {
    KeyStore store = emptyStore();
    store.setCertificateEntry("ca", authority);
    var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return factory.getTrustManagers();
  }

  private static KeyStore emptyStore() throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, NO_PASSWORD);
    return store;
  }
}
