package org.gatekiosk.trust.repository;

import java.time.Instant;
import org.gatekiosk.trust.Role;
import org.gatekiosk.trust.Sha256;
import org.gatekiosk.trust.SignedEnvelope;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.Limits;

/// A metadata file of our own making.
public final class SignedMetadata {
  private final Role role;
  private final long version;
  private final Instant expires;
  private final byte[] bytes;
  private final JsonObject signed;

  private SignedMetadata(Role role, byte[] bytes, Fields signed) throws JsonFormatException {
    this.role = role;
    this.bytes = bytes.clone();
    this.signed = signed.json();
    this.version = signed.integer("version", 1L, Long.MAX_VALUE - 1);
    this.expires = signed.value("expires", Instant::parse);
  }

  /// Reads a file that this server signed before.
  static SignedMetadata read(Role role, byte[] bytes) throws JsonFormatException {
    var envelope = SignedEnvelope.parse(bytes, Limits.ofBytes(role.maxBytes()));
    return new SignedMetadata(role, bytes, Fields.of(envelope.signed()));
  }

  static SignedMetadata of(Role role, SignedEnvelope envelope) {
    try {
      return new SignedMetadata(role, envelope.encode(), Fields.of(envelope.signed()));
    } catch (JsonFormatException e) {
      throw new IllegalArgumentException("not metadata of " + role.wireName(), e);
    }
  }

  public Role role() {
    return role;
  }

  public long version() {
    return version;
  }

  public Instant expires() {
    return expires;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /// The name to serve it under, for example `4.snapshot.json`.
  public String fileName() {
    return role.fileName(version);
  }

  JsonObject signed() {
    return signed;
  }

  /// How the metadata above list this file.
  JsonObject metaFile() {
    return JsonObject.builder()
        .put("hashes", JsonObject.builder().put("sha256", Sha256.of(bytes).hex()).build())
        .put("length", bytes.length)
        .put("version", version)
        .build();
  }

  @Override
  public String toString() {
    return fileName();
  }
}
