package org.gatekiosk.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.HexFormat;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTest {
  private static final byte[] MESSAGE = "what is signed".getBytes(UTF_8);

  /// The first key of the example root in TUF 1.0.34, 4.3.
  @Test
  void id_exampleOfTheSpecification_isItsKeyId() throws JsonFormatException {
    Key key =
        read(
            "ed25519",
            "ed25519",
            "72378e5bc588793e58f81c8533da64a2e8f1565c1fcc7f253496394ffc52542c");

    assertThat(key.id().hex())
        .isEqualTo("1bf1c6e3cdd3d3a8420b19199e27511999850f4b376c4547b2f32fba7e80fca3");
  }

  /// RFC 8032, 7.1, test 2.
  @Test
  void verifies_vectorOfRfc8032_isTrue() throws JsonFormatException {
    Key key =
        read(
            "ed25519",
            "ed25519",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    byte[] signature =
        HexFormat.of()
            .parseHex(
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                    + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");

    assertThat(key.verifies(new byte[] {0x72}, signature)).isTrue();
    assertThat(key.verifies(new byte[] {0x73}, signature)).isFalse();
  }

  /// Key, key id and signature were made with OpenSSL and sha256sum over hand-written canonical
  /// forms, so that our own writer cannot be wrong on both sides.
  @ParameterizedTest
  @ValueSource(strings = {"/openssl/ecdsa.json", "/openssl/rsa.json"})
  void verifies_documentSignedByOpenssl_isTrue(String resource) throws Exception {
    Fields vector = Fields.parse(resource(resource), Limits.ofBytes(10_000));
    Key key = Key.read(vector.object("key"));
    byte[] sent = CompactJson.encode(vector.object("envelope").json());
    UnverifiedEnvelope envelope = SignedEnvelope.parse(sent, Limits.ofBytes(10_000));

    assertThat(envelope.signatures().getFirst().keyId()).isEqualTo(key.id());
    assertThat(envelope.verify("desired", RoleKeys.of(1, key))).isInstanceOf(Verdict.Trusted.class);
  }

  @ParameterizedTest
  @EnumSource
  void verifies_everyScheme_acceptsItsOwnSignatureOnly(SignatureScheme scheme)
      throws JsonFormatException {
    KeyPair pair = KeyPair.generate(scheme);
    Key key = Key.read(Fields.of(pair.key().json()));
    byte[] signature = pair.sign(MESSAGE);

    assertThat(key.id()).isEqualTo(pair.key().id());
    assertThat(key.verifies(MESSAGE, signature)).isTrue();
    assertThat(key.verifies("what is not".getBytes(UTF_8), signature)).isFalse();
    assertThat(key.verifies(MESSAGE, new byte[0])).isFalse();
    assertThat(key.verifies(MESSAGE, new byte[64])).isFalse();
    assertThat(KeyPair.generate(scheme).key().verifies(MESSAGE, signature)).isFalse();
  }

  @Test
  void read_unknownScheme_isKeptAndVerifiesNothing() throws JsonFormatException {
    Key key = read("sphincs", "sphincs-shake-128s", "00");

    assertThat(key.verifies(MESSAGE, new byte[0])).isFalse();
    assertThat(key.json().get("scheme")).hasToString("JsonString[value=sphincs-shake-128s]");
  }

  @Test
  void read_keyTypeOfOlderRepositories_verifies() throws JsonFormatException {
    KeyPair pair = KeyPair.generate(SignatureScheme.ECDSA_P256);
    String pem = Pem.encode("PUBLIC KEY", pair.publicKey().getEncoded());
    Key key = read("ecdsa-sha2-nistp256", "ecdsa-sha2-nistp256", pem);

    assertThat(key.verifies(MESSAGE, pair.sign(MESSAGE))).isTrue();
  }

  @Test
  void read_keyTypeOfAnotherScheme_verifiesNothing() throws JsonFormatException {
    KeyPair pair = KeyPair.generateEd25519();
    Key key = read("rsa", "ed25519", "00");

    assertThat(key.verifies(MESSAGE, pair.sign(MESSAGE))).isFalse();
  }

  @Test
  void read_keyThatIsNoKey_isRefused() {
    assertRefused("ed25519", "ed25519", "00");
    assertRefused("ed25519", "ed25519", "no hex");
    assertRefused("ecdsa", "ecdsa-sha2-nistp256", "no PEM");
    assertRefused(
        "rsa", "rsassa-pss-sha256", "-----BEGIN PUBLIC KEY-----\nAA==\n-----END PUBLIC KEY-----\n");
  }

  @Test
  void read_weakerKeys_areRefused() throws GeneralSecurityException {
    var rsa = KeyPairGenerator.getInstance("RSA");
    rsa.initialize(1024);
    var ec = KeyPairGenerator.getInstance("EC");
    ec.initialize(new ECGenParameterSpec("secp384r1"));

    assertRefused("rsa", "rsassa-pss-sha256", pem(rsa));
    assertRefused("ecdsa", "ecdsa-sha2-nistp256", pem(ec));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = KeyTest.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("no test resource " + name);
      }
      return in.readAllBytes();
    }
  }

  private static String pem(KeyPairGenerator generator) {
    return Pem.encode("PUBLIC KEY", generator.generateKeyPair().getPublic().getEncoded());
  }

  private static void assertRefused(String keytype, String scheme, String publicPart) {
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> read(keytype, scheme, publicPart))
        .satisfies(e -> assertThat(e.path()).isEqualTo("/keyval/public"));
  }

  private static Key read(String keytype, String scheme, String publicPart)
      throws JsonFormatException {
    return Key.read(
        Fields.of(
            JsonObject.builder()
                .put("keytype", keytype)
                .put("scheme", scheme)
                .put("keyval", JsonObject.builder().put("public", publicPart).build())
                .build()));
  }
}
