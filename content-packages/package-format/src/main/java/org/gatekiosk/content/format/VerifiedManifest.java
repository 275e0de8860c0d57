package org.gatekiosk.content.format;

import org.gatekiosk.trust.Sha256;

/// A manifest with the digest that the trusted metadata names; only [UnverifiedManifest#verify]
/// makes one.
public final class VerifiedManifest implements ManifestCheck {
  private final Manifest manifest;
  private final Sha256 digest;

  VerifiedManifest(Manifest manifest, Sha256 digest) {
    this.manifest = manifest;
    this.digest = digest;
  }

  public Manifest manifest() {
    return manifest;
  }

  public Sha256 digest() {
    return digest;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifiedManifest that && digest.equals(that.digest);
  }

  @Override
  public int hashCode() {
    return digest.hashCode();
  }

  @Override
  public String toString() {
    return manifest.repository() + "/" + manifest.releaseId();
  }
}
