package org.gatekiosk.trust;

import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.Limits;

/// A metadata file as it arrived: short enough and well-formed, not proven.
final class UnverifiedMetadata {
  private final Role role;
  private final byte[] bytes;
  private final UnverifiedEnvelope envelope;

  private UnverifiedMetadata(Role role, byte[] bytes, UnverifiedEnvelope envelope) {
    this.role = role;
    this.bytes = bytes;
    this.envelope = envelope;
  }

  static UnverifiedMetadata parse(Role role, byte[] bytes)
      throws RejectedException, JsonFormatException {
    if (bytes.length > role.maxBytes()) {
      throw RejectedException.because(
          new Rejection.WrongLength(role.wireName(), role.maxBytes(), bytes.length));
    }
    var envelope = UnverifiedEnvelope.parse(bytes, Limits.ofBytes(role.maxBytes()));
    return new UnverifiedMetadata(role, bytes.clone(), envelope);
  }

  /// Checks length and digest first, as far as the metadata above this file list them.
  static UnverifiedMetadata parse(Role role, byte[] bytes, MetaFile listed)
      throws RejectedException, JsonFormatException {
    listed.check(role.wireName(), bytes);
    return parse(role, bytes);
  }

  /// Reads the file after its signatures are checked.
  <M extends Metadata> M verify(RoleKeys keys, Reader<M> reader)
      throws RejectedException, JsonFormatException {
    return reader.read(bytes, envelope.verified(role.wireName(), keys));
  }

  /// Reads a root that names the keys which must have signed it.
  Root verifySelfSigned() throws RejectedException, JsonFormatException {
    Root claimed = new Root(bytes, envelope.unproven());
    return verify(claimed.keys(Role.ROOT), Root::new);
  }

  /// Makes the verified type; only called with proven fields.
  @FunctionalInterface
  interface Reader<M> {
    M read(byte[] bytes, Fields signed) throws JsonFormatException;
  }
}
