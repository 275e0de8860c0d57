package org.gatekiosk.content.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.gatekiosk.trust.Sha256;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.Limits;
import org.junit.jupiter.api.Test;

class GoldenFilesTest {
  @Test
  void encode_fullItem_isUnchanged() throws Exception {
    Golden.assertUnchanged("item.json", ItemDocument.encode(Samples.fullItem()));
  }

  @Test
  void encode_minimalItem_isUnchanged() throws Exception {
    Golden.assertUnchanged("item-minimal.json", ItemDocument.encode(Samples.minimalItem()));
  }

  @Test
  void encode_manifest_isUnchanged() throws Exception {
    Golden.assertUnchanged("release.json", Samples.manifest().encode());
  }

  @Test
  void toJson_gateProfile_isUnchanged() throws Exception {
    Golden.assertUnchanged("gate.json", CompactJson.encode(Samples.gate().toJson()));
  }

  @Test
  void verify_goldenItem_isTheItem() throws Exception {
    assertThat(verified(Golden.read("item.json"))).isEqualTo(Samples.fullItem());
    assertThat(verified(Golden.read("item-minimal.json"))).isEqualTo(Samples.minimalItem());
  }

  private static Item verified(byte[] document) {
    var check = new UnverifiedItem(document).verify(Sha256.of(document), document.length);
    return ((VerifiedItem) check).item();
  }

  @Test
  void verify_goldenManifest_isTheManifest() throws Exception {
    byte[] document = Golden.read("release.json");

    var check = new UnverifiedManifest(document).verify(Sha256.of(document), document.length);

    assertThat(((VerifiedManifest) check).manifest()).isEqualTo(Samples.manifest());
  }

  @Test
  void fromJson_goldenGateProfile_isTheGate() throws Exception {
    Fields gate = Fields.parse(Golden.read("gate.json"), Limits.ofBytes(10_000));

    assertThat(GateProfile.fromJson(gate.json())).isEqualTo(Samples.gate());
  }
}
