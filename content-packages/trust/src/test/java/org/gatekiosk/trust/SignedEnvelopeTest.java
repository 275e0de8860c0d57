package org.gatekiosk.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.JsonString;
import org.gatekiosk.trust.json.Limits;
import org.junit.jupiter.api.Test;

class SignedEnvelopeTest {
  private static final JsonObject DESIRED =
      JsonObject.builder().put("_type", "desired").put("v", 1).put("text", "two\nlines").build();

  private final KeyPair first = KeyPair.generateEd25519();
  private final KeyPair second = KeyPair.generateEd25519();
  private final RoleKeys both = RoleKeys.of(2, first.key(), second.key());

  @Test
  void encode_unsigned_isReadBackWithAnEmptyList() throws JsonFormatException {
    byte[] sent = SignedEnvelope.unsigned(DESIRED).encode();

    assertThat(sent)
        .asString(UTF_8)
        .isEqualTo(
            "{\"signatures\":[],\"signed\":{\"_type\":\"desired\",\"text\":\"two\\nlines\",\"v\":1}}");
    assertThat(parse(sent).acceptUnproven()).isEqualTo(SignedEnvelope.unsigned(DESIRED));
  }

  @Test
  void verify_enoughKeys_isTrusted() throws JsonFormatException {
    var signed = SignedEnvelope.unsigned(DESIRED).signedBy(first).signedBy(second);

    assertThat(parse(signed.encode()).verify("desired", both))
        .isEqualTo(new Verdict.Trusted<>(signed));
  }

  @Test
  void verify_unsigned_isBelowTheThreshold() throws JsonFormatException {
    assertThat(parse(SignedEnvelope.unsigned(DESIRED).encode()).verify("desired", both))
        .isEqualTo(new Verdict.Rejected<>(new Rejection.Threshold("desired", 2, 0)));
  }

  @Test
  void verify_oneKeySigningTwice_countsOnce() throws JsonFormatException {
    var twice = SignedEnvelope.unsigned(DESIRED).signedBy(first).signedBy(first);

    assertThat(parse(twice.encode()).verify("desired", both))
        .isEqualTo(new Verdict.Rejected<>(new Rejection.Threshold("desired", 2, 1)));
  }

  @Test
  void verify_oneKeyUnderTwoIds_countsOnce() throws Exception {
    var withNote = first.key().json().toBuilder().put("note", "the same key").build();
    Key alias = Key.read(Fields.of(withNote));
    KeyId aliasId = KeyId.of(withNote);
    var keys = new RoleKeys(Map.of(first.key().id(), first.key(), aliasId, alias), 2);
    KeySignature signature = first.sign(DESIRED);
    var signed =
        new SignedEnvelope(DESIRED, List.of(signature, new KeySignature(aliasId, signature.sig())));

    assertThat(parse(signed.encode()).verify("desired", keys))
        .isEqualTo(new Verdict.Rejected<>(new Rejection.Threshold("desired", 2, 1)));
  }

  /// The older name of the key type, other line ends in PEM, and hex in capitals give other ids.
  @Test
  void verify_oneKeyWrittenInTwoWays_countsOnce() throws Exception {
    KeyPair ecdsa = KeyPair.generate(SignatureScheme.ECDSA_P256);

    assertCountsOnce(ecdsa, json -> json.replace("keytype", new JsonString("ecdsa-sha2-nistp256")));
    assertCountsOnce(ecdsa, json -> withPublic(json, text -> text.replace("\n", "\r\n")));
    assertCountsOnce(first, json -> withPublic(json, text -> text.toUpperCase(Locale.ROOT)));
  }

  private static JsonObject.Builder withPublic(
      JsonObject.Builder key, UnaryOperator<String> change) {
    Fields keyval = Fields.of((JsonObject) Objects.requireNonNull(key.build().get("keyval")));
    try {
      String changed = change.apply(keyval.string("public"));
      return key.replace("keyval", JsonObject.builder().put("public", changed).build());
    } catch (JsonFormatException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertCountsOnce(KeyPair pair, UnaryOperator<JsonObject.Builder> change)
      throws JsonFormatException {
    Key other = Key.read(Fields.of(change.apply(pair.key().json().toBuilder()).build()));
    KeySignature signature = pair.sign(DESIRED);
    var signed =
        new SignedEnvelope(
            DESIRED, List.of(signature, new KeySignature(other.id(), signature.sig())));

    assertThat(other.id()).isNotEqualTo(pair.key().id());
    assertThat(parse(signed.encode()).verify("desired", RoleKeys.of(2, pair.key(), other)))
        .isEqualTo(new Verdict.Rejected<>(new Rejection.Threshold("desired", 2, 1)));
  }

  @Test
  void verify_signatureOfAnotherKeyUnderThisId_isBad() throws JsonFormatException {
    var forged = new KeySignature(first.key().id(), second.sign(DESIRED).sig());

    assertThat(
            parse(new SignedEnvelope(DESIRED, List.of(forged)).encode())
                .verify("desired", RoleKeys.of(1, first.key())))
        .isEqualTo(new Verdict.Rejected<>(new Rejection.BadSignature("desired", first.key().id())));
  }

  @Test
  void verify_signatureThatIsNotHexBesideARightOne_isIgnored() throws JsonFormatException {
    var signed =
        new SignedEnvelope(
            DESIRED, List.of(new KeySignature(second.key().id(), ""), first.sign(DESIRED)));

    assertThat(parse(signed.encode()).verify("desired", RoleKeys.of(1, first.key(), second.key())))
        .isInstanceOf(Verdict.Trusted.class);
  }

  @Test
  void verify_changedByOneCharacter_isBad() throws JsonFormatException {
    String sent =
        new String(SignedEnvelope.unsigned(DESIRED).signedBy(first).encode(), UTF_8)
            .replace("two", "too");

    assertThat(parse(sent.getBytes(UTF_8)).verify("desired", RoleKeys.of(1, first.key())))
        .isInstanceOf(Verdict.Rejected.class);
  }

  @Test
  void verify_otherOrderAndSpaces_isTheSameDocument() throws JsonFormatException {
    String sig = first.sign(DESIRED).sig();
    String sent =
        """
        { "signed": {"v": 1, "text": "two\\u000alines", "_type": "desired"},
          "signatures": [{"sig": "%s", "keyid": "%s"}] }
        """
            .formatted(sig, first.key().id());

    assertThat(parse(sent.getBytes(UTF_8)).verify("desired", RoleKeys.of(1, first.key())))
        .isInstanceOf(Verdict.Trusted.class);
  }

  @Test
  void parse_notAnEnvelope_isRefused() {
    for (String sent :
        List.of(
            "{}",
            "{\"signed\":{}}",
            "{\"signed\":[],\"signatures\":[]}",
            "{\"signed\":{},\"signatures\":{}}",
            "{\"signed\":{},\"signatures\":[{\"keyid\":\"x\",\"sig\":\"\"}]}")) {
      assertThatExceptionOfType(JsonFormatException.class)
          .isThrownBy(() -> parse(sent.getBytes(UTF_8)));
    }
  }

  @Test
  void roleKeys_thresholdBelowOne_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> RoleKeys.of(0, first.key()));
  }

  private static UnverifiedEnvelope parse(byte[] sent) throws JsonFormatException {
    return SignedEnvelope.parse(sent, Limits.ofBytes(64 * 1024));
  }
}
