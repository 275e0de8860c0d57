package org.gatekiosk.trust;

import java.util.List;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.Limits;

/// An envelope as it arrived: well-formed, not proven. [#verify] makes a [SignedEnvelope] of it.
public final class UnverifiedEnvelope {
  private final Fields signed;
  private final List<KeySignature> signatures;

  private UnverifiedEnvelope(Fields signed, List<KeySignature> signatures) {
    this.signed = signed;
    this.signatures = signatures;
  }

  static UnverifiedEnvelope parse(byte[] utf8, Limits limits) throws JsonFormatException {
    Fields envelope = Fields.parse(utf8, limits);
    return new UnverifiedEnvelope(
        envelope.object("signed"), envelope.list("signatures", KeySignature::read));
  }

  /// The content that nobody has proven yet.
  public JsonObject signed() {
    return signed.json();
  }

  public List<KeySignature> signatures() {
    return signatures;
  }

  /// Proves that enough of these keys have signed exactly this content.
  ///
  /// @param name what the document is, for the rejection
  public Verdict<SignedEnvelope> verify(String name, RoleKeys keys) {
    return RejectedException.verdict(
        name,
        () -> {
          verified(name, keys);
          return new SignedEnvelope(signed(), signatures);
        });
  }

  /// Takes the content without proof; for documents that need no signature, which is said where
  /// this is called.
  public SignedEnvelope acceptUnproven() {
    return new SignedEnvelope(signed(), signatures);
  }

  /// The fields, once the signatures are checked; errors name their place in the received text.
  Fields verified(String name, RoleKeys keys) throws RejectedException {
    keys.check(name, signed(), signatures);
    return signed;
  }

  /// The fields of a root, which must be looked at to find the keys that prove it.
  Fields unproven() {
    return signed;
  }
}
