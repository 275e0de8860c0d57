package org.gatekiosk.content.format;

import java.util.Optional;
import org.gatekiosk.trust.Sha256;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;

/// A manifest as it arrived: from the network, a stick or a disk.
public final class UnverifiedManifest {
  private final UnverifiedBytes document;

  public UnverifiedManifest(byte[] document) {
    this.document = new UnverifiedBytes(document);
  }

  /// Checks the manifest against the target of the trusted metadata that leads to it.
  ///
  /// @param targetPath `<repository>/<releaseId>.json`
  /// @param length in bytes
  public ManifestCheck verify(String targetPath, Sha256 expected, long length) {
    ManifestCheck check = verify(expected, length);
    if (check instanceof VerifiedManifest verified
        && !verified.manifest().targetPath().equals(targetPath)) {
      return new Rejected.WrongName(targetPath, verified.manifest().targetPath());
    }
    return check;
  }

  /// Checks length and digest, then reads.
  ///
  /// @param length in bytes
  public ManifestCheck verify(Sha256 expected, long length) {
    Optional<Rejected> mismatch = document.mismatch(expected, length);
    return mismatch.isPresent() ? mismatch.get() : read(expected);
  }

  private ManifestCheck read(Sha256 digest) {
    try {
      Fields fields = document.parse(Manifest.MAX_BYTES);
      Optional<Rejected> newer = UnverifiedBytes.newerFormat(fields, Manifest.FORMAT);
      return newer.isPresent()
          ? newer.get()
          : new VerifiedManifest(ManifestJson.read(fields), digest);
    } catch (JsonFormatException e) {
      return new Rejected.Malformed(String.valueOf(e.getMessage()));
    }
  }
}
