package org.gatekiosk.kiosk.sync;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/// Shows the kiosk's newest certificate in every new TLS connection, so that a renewed one is used
/// without a restart. A handshake that began with the old one ends with it.
///
/// Threads: any.
public final class IdentityKeys extends X509ExtendedKeyManager {
  private final Map<String, Identity> byAlias = new ConcurrentHashMap<>();
  private volatile Identity current;

  public IdentityKeys(Identity identity) {
    this.current = identity;
    byAlias.put(alias(identity), identity);
  }

  /// The identity of now.
  public Identity current() {
    return current;
  }

  /// Shows this one from now on.
  void use(Identity renewed) {
    byAlias.put(alias(renewed), renewed);
    current = renewed;
  }

  private static String alias(Identity identity) {
    return identity.certificate().getSerialNumber().toString(16);
  }

  @Override
  public String chooseClientAlias(
      String[] keyTypes, Principal @Nullable [] issuers, @Nullable Socket socket) {
    return alias(current);
  }

  @Override
  public String chooseEngineClientAlias(
      String[] keyTypes, Principal @Nullable [] issuers, @Nullable SSLEngine engine) {
    return alias(current);
  }

  @Override
  public String[] getClientAliases(String keyType, Principal @Nullable [] issuers) {
    return new String[] {alias(current)};
  }

  @Override
  public X509Certificate @Nullable [] getCertificateChain(String alias) {
    Identity identity = byAlias.get(alias);
    return identity == null
        ? null
        : new X509Certificate[] {identity.certificate(), identity.authority()};
  }

  @Override
  public @Nullable PrivateKey getPrivateKey(String alias) {
    Identity identity = byAlias.get(alias);
    return identity == null ? null : identity.key();
  }

  @Override
  public @Nullable String chooseServerAlias(
      String keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
    return null;
  }

  @Override
  public String @Nullable [] getServerAliases(String keyType, Principal @Nullable [] issuers) {
    return null;
  }
}
