package org.gatekiosk.content.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import org.gatekiosk.content.format.Manifest.ManifestItem;
import org.gatekiosk.trust.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnverifiedItemTest {
  private static final byte[] DOCUMENT = ItemDocument.encode(Samples.fullItem());
  private static final Sha256 DIGEST = Sha256.of(DOCUMENT);

  @Test
  void verify_rightBytes_givesTheItemAndItsVersion() {
    ItemCheck check = new UnverifiedItem(DOCUMENT).verify(DIGEST, DOCUMENT.length);

    assertThat(check)
        .asInstanceOf(type(VerifiedItem.class))
        .satisfies(
            verified -> {
              assertThat(verified.item()).isEqualTo(Samples.fullItem());
              assertThat(verified.digest()).isEqualTo(DIGEST);
              assertThat(verified.version()).isEqualTo(DIGEST.hex().substring(0, 12));
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1})
  void verify_otherLength_isRejectedBeforeTheDigest(int difference) {
    long listed = (long) DOCUMENT.length + difference;

    ItemCheck check = new UnverifiedItem(DOCUMENT).verify(Samples.digest("other"), listed);

    assertThat(check).isEqualTo(new Rejected.WrongLength(listed, DOCUMENT.length));
  }

  @Test
  void verify_otherDigest_isRejected() {
    Sha256 other = Samples.digest("other");

    ItemCheck check = new UnverifiedItem(DOCUMENT).verify(other, DOCUMENT.length);

    assertThat(check).isEqualTo(new Rejected.WrongDigest(other, DIGEST));
  }

  @Test
  void verify_changedAfterwards_stillChecksWhatItGot() {
    byte[] bytes = DOCUMENT.clone();
    var unverified = new UnverifiedItem(bytes);
    bytes[0] = 'x';

    assertThat(unverified.verify(DIGEST, DOCUMENT.length)).isInstanceOf(VerifiedItem.class);
  }

  @Test
  void verify_newerFormat_namesBothNumbers() {
    ItemCheck check = check(json().replace("\"format\":1", "\"format\":2"));

    assertThat(check).isEqualTo(new Rejected.NewerFormat(1, 2));
    assertThat(((Rejected) check).reason())
        .isEqualTo("format 2, this program reads up to format 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "\"1\"", "null", "1.0"})
  void verify_noFormatNumber_isRejected(String format) {
    assertMalformed(json().replace("\"format\":1", "\"format\":" + format), "");
  }

  @Test
  void verify_unknownFields_areIgnored() {
    String newer =
        json()
            .replace("{\"armed\"", "{\"aNewField\":{\"x\":[1]},\"armed\"")
            .replace("\"title\":", "\"subtitle\":\"x\",\"title\":");

    assertThat(((VerifiedItem) check(newer)).item()).isEqualTo(Samples.fullItem());
  }

  @Test
  void verify_itemOfAnotherName_isRejected() {
    var listed = new ManifestItem(ItemName.of("other/item"), DIGEST, DOCUMENT.length);

    ItemCheck check = new UnverifiedItem(DOCUMENT).verify(listed);

    assertThat(check).isEqualTo(new Rejected.WrongName("other/item", "visa-information/e-visa"));
  }

  @Test
  void verify_itemOfItsName_isVerified() {
    var listed = new ManifestItem(Samples.NAME, DIGEST, DOCUMENT.length);

    assertThat(new UnverifiedItem(DOCUMENT).verify(listed)).isInstanceOf(VerifiedItem.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"group\":\"OFFICIAL\"|\"group\":\"official\"|/group: 'official' is not one of OFFICIAL,",
        "\"direction\":\"arriving\"|\"direction\":\"in\"|/direction: 'in' is not one of arriving,",
        "\"priority\":80|\"priority\":1001|/priority: must be 0 to 1000, is 1001",
        "\"priority\":80|\"priority\":80.0|only integers are allowed",
        "\"days\":[\"mon\",\"sat\"]|\"days\":[]|/dayparts/0/days: must have 1 to 7",
        "\"mon\"|\"Mon\"|/dayparts/0/days/0: 'Mon' is not one of mon to sun",
        "\"fromMinute\":360|\"fromMinute\":960|/dayparts/0: toMinute must be 961 to 1440: 960",
        "\"verifiedOn\":\"2026-11-10\"|\"verifiedOn\":\"10.11.2026\"|verifiedOn",
        "\"verifiedOn\":\"2026-11-10\"|\"verifiedOn\":\"+12026-11-10\"|/verifiedOn: not a day of",
        "\"type\":\"steps\"|\"type\":\"stairs\"|/texts/en/blocks/4/type: unknown block",
        "\"level\":2|\"level\":4|/texts/en/blocks/0/level: must be 1 to 3, is 4",
        "\"en\":{\"answer\"|\"EN\":{\"answer\"|/texts/EN: not a language tag",
        "\"valueId\":\"fee\"|\"valueId\":\"FEE\"|not a value id: 'FEE'",
        "\"x\":55|\"x\":101|/media/1/focalPoint/x: must be 0 to 100, is 101",
        "\"path\":\"media/hall.mp4\"|\"path\":\"../hall.mp4\"|/files/1: not a path inside",
        "\"length\":1048577|\"length\":1048576|/files/1: media/hall.mp4: 2 block digests",
        "\"url\":\"https:|\"url\":\"http:|/source: the address of a source must be https",
        "\"weight\":3|\"weight\":0|/attract/weight: must be 1 to 100",
        "\"item\":\"help/point-at-it\"|\"item\":\"help\"|/corrects/item: not an item name",
        "\"topic\":\"visa\"|\"topic\":\"Visa\"|not a topic: 'Visa'",
        "\"topic\":\"visa\"|\"topic\":\"visa\",\"topic\":\"visa\"|Duplicate field 'topic'",
      })
  void verify_wrongField_isRejectedWithItsPath(String right, String wrong, String reason) {
    assertThat(json()).contains(right);

    assertMalformed(json().replace(right, wrong), reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"essential", "files", "gates", "id", "texts", "values", "verifiedOn"})
  void verify_missingField_isRejected(String field) {
    assertMalformed(json().replace("\"" + field + "\":", "\"x" + field + "\":"), field);
  }

  @Test
  void verify_documentAtTheLimit_isRead() {
    assertThat(check(padded(ItemDocument.MAX_BYTES))).isInstanceOf(VerifiedItem.class);
  }

  @Test
  void verify_documentOverTheLimit_isRejected() {
    int tooLong = ItemDocument.MAX_BYTES + 1;

    assertMalformed(padded(tooLong), tooLong + " bytes, allowed are 1048576");
  }

  private static String padded(int bytes) {
    return json() + " ".repeat(bytes - DOCUMENT.length);
  }

  @Test
  void verify_depthAtTheLimit_isRead() {
    assertThat(check(nested(31))).isInstanceOf(VerifiedItem.class);
    assertMalformed(nested(32), "depth");
  }

  /// An unknown field of this depth in an object of depth 1.
  private static String nested(int depth) {
    String deep = "{\"deep\":" + "[".repeat(depth) + "]".repeat(depth) + ",\"armed\"";
    return json().replace("{\"armed\"", deep);
  }

  private static String json() {
    return new String(DOCUMENT, StandardCharsets.UTF_8);
  }

  private static ItemCheck check(String json) {
    byte[] bytes = Samples.bytes(json);
    return new UnverifiedItem(bytes).verify(Sha256.of(bytes), bytes.length);
  }

  private static void assertMalformed(String json, String reason) {
    assertThat(check(json))
        .asInstanceOf(type(Rejected.Malformed.class))
        .satisfies(malformed -> assertThat(malformed.reason()).contains(reason));
  }
}
