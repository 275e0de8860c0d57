package org.gatekiosk.content.format;

import java.util.Optional;
import org.gatekiosk.trust.Sha256;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.Limits;

/// Bytes that nobody has vouched for, and the checks that every document of this format passes, in
/// the order of docs/trust.md, 1: length, digest, one strict parse, then the fields.
final class UnverifiedBytes {
  private final byte[] bytes;

  UnverifiedBytes(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /// Why these are not the bytes that a list names; empty when they are.
  Optional<Rejected> mismatch(Sha256 expected, long length) {
    if (bytes.length != length) {
      return Optional.of(new Rejected.WrongLength(length, bytes.length));
    }
    Sha256 actual = Sha256.of(bytes);
    return actual.equals(expected)
        ? Optional.empty()
        : Optional.of(new Rejected.WrongDigest(expected, actual));
  }

  Fields parse(int maxBytes) throws JsonFormatException {
    return Fields.parse(bytes, Limits.ofBytes(maxBytes));
  }

  /// Why the document is too new for this program; empty when it is not.
  static Optional<Rejected> newerFormat(Fields fields, int supported) throws JsonFormatException {
    long format = fields.integer("format", 1, Long.MAX_VALUE);
    return format > supported
        ? Optional.of(new Rejected.NewerFormat(supported, format))
        : Optional.empty();
  }
}
