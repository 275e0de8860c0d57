package org.gatekiosk.content.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import org.gatekiosk.trust.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnverifiedManifestTest {
  private static final byte[] DOCUMENT = Samples.manifest().encode();
  private static final Sha256 DIGEST = Sha256.of(DOCUMENT);

  @Test
  void verify_rightBytes_givesTheManifest() {
    ManifestCheck check =
        new UnverifiedManifest(DOCUMENT)
            .verify("demo/01KAN8G1D0ZZZZZZZZZZZZZZZZ.json", DIGEST, DOCUMENT.length);

    assertThat(check)
        .asInstanceOf(type(VerifiedManifest.class))
        .satisfies(
            verified -> {
              assertThat(verified.manifest()).isEqualTo(Samples.manifest());
              assertThat(verified.digest()).isEqualTo(DIGEST);
            });
  }

  @Test
  void verify_otherLength_isRejected() {
    ManifestCheck check = new UnverifiedManifest(DOCUMENT).verify(DIGEST, 1);

    assertThat(check).isEqualTo(new Rejected.WrongLength(1, DOCUMENT.length));
  }

  @Test
  void verify_otherDigest_isRejected() {
    Sha256 other = Samples.digest("other");

    ManifestCheck check = new UnverifiedManifest(DOCUMENT).verify(other, DOCUMENT.length);

    assertThat(check).isEqualTo(new Rejected.WrongDigest(other, DIGEST));
  }

  @Test
  void verify_targetOfAnotherRelease_isRejected() {
    String target = "demo/01KAN8G1D0AAAAAAAAAAAAAAAA.json";

    ManifestCheck check = new UnverifiedManifest(DOCUMENT).verify(target, DIGEST, DOCUMENT.length);

    assertThat(check)
        .isEqualTo(new Rejected.WrongName(target, "demo/01KAN8G1D0ZZZZZZZZZZZZZZZZ.json"));
  }

  @Test
  void verify_newerFormat_namesBothNumbers() {
    assertThat(check(json().replace("\"format\":1", "\"format\":3")))
        .isEqualTo(new Rejected.NewerFormat(1, 3));
  }

  @Test
  void verify_unknownFields_areIgnored() {
    String newer = json().replace("\"length\":", "\"colour\":\"red\",\"length\":");

    assertThat(check(newer)).isInstanceOf(VerifiedManifest.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"repository\":\"demo\"|\"repository\":\"Demo\"|not a repository: 'Demo'",
        "\"releaseId\":\"01|\"releaseId\":\"81|not a release id (ULID)",
        "\"createdAt\":\"2026-11-22T19:00:00Z\"|\"createdAt\":\"today\"|/createdAt",
        "19:00:00Z|19:00:00.5Z|createdAt is not a whole second",
        "\"minAppVersion\":\"0.1.0\"|\"minAppVersion\":\"0.1\"|not a version: '0.1'",
        "\"id\":\"help/numbers\"|\"id\":\"visa-information/e-visa\"|item twice",
        "\"length\":999|\"length\":0|/items/1/length: must be 1 to 1048576, is 0",
        "\"length\":999|\"length\":1048577|/items/1/length: must be 1 to 1048576",
        "\"path\":\"notices/licences.txt\"|\"path\":\"/etc/passwd\"|/shared/0: not a path inside",
      })
  void verify_wrongField_isRejectedWithItsPath(String right, String wrong, String reason) {
    assertThat(json()).contains(right);

    assertThat(check(json().replace(right, wrong)))
        .asInstanceOf(type(Rejected.Malformed.class))
        .satisfies(malformed -> assertThat(malformed.reason()).contains(reason));
  }

  private static String json() {
    return new String(DOCUMENT, StandardCharsets.UTF_8);
  }

  private static ManifestCheck check(String json) {
    byte[] bytes = Samples.bytes(json);
    return new UnverifiedManifest(bytes).verify(Sha256.of(bytes), bytes.length);
  }
}
