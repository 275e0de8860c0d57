package org.gatekiosk.kiosk.sync;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.gatekiosk.trust.Sha256;

/// Trusts a server whose chain ends in the CA that the enrolment string names, and nobody else.
final class PinnedAuthority extends X509ExtendedTrustManager {
  private final byte[] keyDigest;

  /// Pins a key.
  ///
  /// @param keyDigest the first bytes of the SHA-256 of the CA's SubjectPublicKeyInfo
  PinnedAuthority(byte[] keyDigest) {
    this.keyDigest = keyDigest.clone();
  }

  boolean isPinned(X509Certificate certificate) {
    byte[] digest = Sha256.of(certificate.getPublicKey().getEncoded()).toBytes();
    return Arrays.equals(Arrays.copyOf(digest, keyDigest.length), keyDigest);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
      throws CertificateException {
    platform(chain).checkServerTrusted(chain, authType, engine);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
      throws CertificateException {
    platform(chain).checkServerTrusted(chain, authType, socket);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    throw new CertificateException("the name of the server cannot be checked");
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
      throws CertificateException {
    throw new CertificateException("a kiosk that enrols serves nobody");
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
      throws CertificateException {
    throw new CertificateException("a kiosk that enrols serves nobody");
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    throw new CertificateException("a kiosk that enrols serves nobody");
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return new X509Certificate[0];
  }

  private X509ExtendedTrustManager platform(X509Certificate[] chain) throws CertificateException {
    X509Certificate authority =
        Arrays.stream(chain)
            .filter(this::isPinned)
            .findFirst()
            .orElseThrow(() -> new CertificateException("not the server of this enrolment string"));
    try {
      for (TrustManager manager : Tls.trusting(authority)) {
        if (manager instanceof X509ExtendedTrustManager platform) {
          return platform;
        }
      }
    } catch (IOException | GeneralSecurityException e) {
      throw new CertificateException("the pinned CA cannot be used", e);
    }
    throw new CertificateException("this platform has no X509ExtendedTrustManager");
  }
}
