package org.gatekiosk.content.format;

import org.gatekiosk.trust.Sha256;

/// An item whose document has the digest that a release names; only [UnverifiedItem#verify] makes
/// one.
public final class VerifiedItem implements ItemCheck {
  private static final int VERSION_DIGITS = 12; // docs/package-format.md

  private final Item item;
  private final Sha256 digest;

  VerifiedItem(Item item, Sha256 digest) {
    this.item = item;
    this.digest = digest;
  }

  public Item item() {
    return item;
  }

  /// Of the item document.
  public Sha256 digest() {
    return digest;
  }

  /// The version that statistics count by: the first 12 hexadecimal digits of the digest.
  public String version() {
    return version(digest);
  }

  /// The version of the item document with this digest.
  public static String version(Sha256 digest) {
    return digest.hex().substring(0, VERSION_DIGITS);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifiedItem that && digest.equals(that.digest);
  }

  @Override
  public int hashCode() {
    return digest.hashCode();
  }

  @Override
  public String toString() {
    return item.name() + " " + version();
  }
}
