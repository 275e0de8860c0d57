package org.gatekiosk.content.format;

import java.util.Optional;
import org.gatekiosk.content.format.Manifest.ManifestItem;
import org.gatekiosk.trust.Sha256;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;

/// An item document as it arrived: from the network, a stick or a disk.
public final class UnverifiedItem {
  private final UnverifiedBytes document;

  public UnverifiedItem(byte[] document) {
    this.document = new UnverifiedBytes(document);
  }

  /// Checks the document against the manifest that lists it.
  public ItemCheck verify(ManifestItem listed) {
    ItemCheck check = verify(listed.sha256(), listed.length());
    if (check instanceof VerifiedItem verified && !verified.item().name().equals(listed.name())) {
      return new Rejected.WrongName(listed.name().toString(), verified.item().name().toString());
    }
    return check;
  }

  /// Checks length and digest, then reads.
  ///
  /// @param length in bytes
  public ItemCheck verify(Sha256 expected, long length) {
    Optional<Rejected> mismatch = document.mismatch(expected, length);
    return mismatch.isPresent() ? mismatch.get() : read(expected);
  }

  private ItemCheck read(Sha256 digest) {
    try {
      Fields fields = document.parse(ItemDocument.MAX_BYTES);
      Optional<Rejected> newer = UnverifiedBytes.newerFormat(fields, ItemDocument.FORMAT);
      return newer.isPresent() ? newer.get() : new VerifiedItem(ItemReader.read(fields), digest);
    } catch (JsonFormatException e) {
      return new Rejected.Malformed(String.valueOf(e.getMessage()));
    }
  }
}
