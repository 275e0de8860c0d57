package org.gatekiosk.trust;

import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.jspecify.annotations.Nullable;

/// What timestamp or snapshot say about another metadata file (`METAFILES`, TUF 1.0.34, 4.4).
///
/// @param length bytes, or null when not listed
/// @param sha256 null when not listed
public record MetaFile(long version, @Nullable Long length, @Nullable Sha256 sha256) {

  static MetaFile read(Fields fields) throws JsonFormatException {
    Fields hashes = fields.optionalObject("hashes");
    return new MetaFile(
        fields.integer("version", 1L, Long.MAX_VALUE - 1),
        fields.optionalInteger("length", 0L, Long.MAX_VALUE),
        hashes == null ? null : hashes.value("sha256", Sha256::new));
  }

  /// The most bytes to fetch.
  public int maxBytes(Role role) {
    return length == null ? role.maxBytes() : (int) Math.min(length, role.maxBytes());
  }

  void check(String name, byte[] bytes) throws RejectedException {
    if (length != null && length != bytes.length) {
      throw RejectedException.because(new Rejection.WrongLength(name, length, bytes.length));
    }
    Sha256 actual = Sha256.of(bytes);
    if (sha256 != null && !sha256.equals(actual)) {
      throw RejectedException.because(new Rejection.WrongDigest(name, sha256, actual));
    }
  }

  void checkVersion(Metadata offered) throws RejectedException {
    if (offered.version() != version) {
      throw RejectedException.because(
          new Rejection.MixAndMatch(offered.role().wireName(), version, offered.version()));
    }
  }
}
