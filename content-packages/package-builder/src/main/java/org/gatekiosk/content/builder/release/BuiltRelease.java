package org.gatekiosk.content.builder.release;

import java.util.List;
import java.util.Map;
import org.gatekiosk.content.format.Item;
import org.gatekiosk.content.format.Manifest;
import org.gatekiosk.trust.Sha256;

/// A compiled release; its files went to the [BlobSink].
public final class BuiltRelease {
  private final Manifest manifest;
  private final byte[] manifestBytes;
  private final Sha256 sha256;
  private final List<Item> items;
  private final Map<Sha256, Long> blobs;

  BuiltRelease(Manifest manifest, byte[] manifestBytes, List<Item> items, Map<Sha256, Long> blobs) {
    this.manifest = manifest;
    this.manifestBytes = manifestBytes.clone();
    this.sha256 = Sha256.of(manifestBytes);
    this.items = List.copyOf(items);
    this.blobs = Map.copyOf(blobs);
  }

  public Manifest manifest() {
    return manifest;
  }

  /// `release.json` as kiosks receive it.
  public byte[] manifestBytes() {
    return manifestBytes.clone();
  }

  /// Of [#manifestBytes].
  public Sha256 sha256() {
    return sha256;
  }

  /// As kiosks will read them, in the order of the manifest.
  public List<Item> items() {
    return items;
  }

  /// Everything a kiosk fetches for this release, the manifest included: length in bytes by digest.
  public Map<Sha256, Long> blobs() {
    return blobs;
  }
}
