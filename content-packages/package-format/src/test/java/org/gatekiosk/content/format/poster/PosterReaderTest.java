package org.gatekiosk.content.format.poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gatekiosk.content.format.poster.Posters.SHAPE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PosterReaderTest {
  @Test
  void read_format2_namesBothNumbers() {
    String newer = Posters.withItems(SHAPE).replace("\"poster\":1", "\"poster\":2");

    assertRefused(newer, "/poster", "poster format 2, this program reads format 1");
  }

  @Test
  void read_minimalPoster_hasItsParts() throws Exception {
    Poster poster = Posters.read(Posters.withItems(SHAPE));

    assertThat(poster.width()).isEqualTo(2000);
    assertThat(poster.height()).isEqualTo(1200);
    assertThat(poster.ground()).isEqualTo(Ink.SHELL);
    assertThat(poster.band()).isEqualTo(new Box(0, 380, 2000, 460));
    assertThat(poster.tall()).isNull();
    assertThat(poster.segments()).isEqualTo(3);
  }

  @Test
  void read_fileOf16KiB_isAccepted() throws Exception {
    assertThat(Posters.read(padded(PosterReader.MAX_BYTES - 1)).segments()).isEqualTo(3);
    assertThat(Posters.read(padded(PosterReader.MAX_BYTES)).segments()).isEqualTo(3);
  }

  @Test
  void read_fileOf16KiBAndOneByte_isRefused() {
    assertRefused(padded(PosterReader.MAX_BYTES + 1), "", "16385 bytes, allowed are 16384");
  }

  private static String padded(int bytes) {
    String poster = Posters.withItems(SHAPE);
    return poster + " ".repeat(bytes - poster.length());
  }

  @ParameterizedTest
  @CsvSource({"400,1200", "401,1200", "4000,1200", "3999,1200", "2000,400", "2000,4000"})
  void read_sideInRange_isAccepted(int width, int height) throws Exception {
    assertThat(Posters.read(Posters.withSize(width, height, "[0,0,400,100]")).width())
        .isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({"399,1200,/size/0", "4001,1200,/size/0", "2000,399,/size/1", "2000,4001,/size/1"})
  void read_sideOutOfRange_isRefused(int width, int height, String path) {
    assertRefused(Posters.withSize(width, height, "[0,0,400,100]"), path, "must be 400 to 4000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[0,0,400,100]", "[0,0,460,100]", "[0,0,459,100]", "[1540,1100,460,100]"})
  void read_bandOfRightShape_isAccepted(String band) throws Exception {
    assertThat(Posters.read(Posters.withBand(band)).band().height()).isEqualTo(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[0,0,399,100]", "[0,0,461,100]"})
  void read_bandOfWrongShape_isRefused(String band) {
    assertRefused(Posters.withBand(band), "", "band must have a width of 4.0 to 4.6");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1541,0,460,100]", "[0,1101,460,100]"})
  void read_bandOutsideTheSize_isRefused(String band) {
    assertRefused(Posters.withBand(band), "", "band is not inside the poster");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[-1,0,460,100]", "[0,-1,460,100]", "[0,0,0,100]", "[0,0,460,0]"})
  void read_bandWithNumberOutOfRange_isRefused(String band) {
    assertRefused(Posters.withBand(band), "/band/", "must be");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[0,0,400,1000]", "[0,0,700,1000]", "[0,0,699,1000]"})
  void read_tallOfRightShape_isAccepted(String tall) throws Exception {
    assertThat(Posters.read(Posters.withTall(tall)).tall()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[0,0,399,1000]", "[0,0,701,1000]"})
  void read_tallOfWrongShape_isRefused(String tall) {
    assertRefused(Posters.withTall(tall), "", "tall must have a width of 0.4 to 0.7");
  }

  @Test
  void read_tallOutsideTheSize_isRefused() {
    assertRefused(Posters.withTall("[1501,0,500,1000]"), "", "tall is not inside the poster");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 11, 12})
  void read_upTo12Layers_isAccepted(int count) throws Exception {
    assertThat(Posters.read(layers(count)).layers()).hasSize(count);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 13})
  void read_otherNumberOfLayers_isRefused(int count) {
    assertRefused(layers(count), "/layers", "must have 1 to 12 elements, has " + count);
  }

  private static String layers(int count) {
    String layer = "{\"items\":[" + SHAPE + "]},";
    String all = layer.repeat(count);
    return Posters.with("[" + all.substring(0, Math.max(0, all.length() - 1)) + "]");
  }

  @ParameterizedTest
  @ValueSource(ints = {-12, -11, 0, 11, 12})
  void read_offsetUpTo12_isAccepted(int off) throws Exception {
    assertThat(Posters.read(offset(off)).layers().getFirst().dx()).isEqualTo(off);
  }

  @ParameterizedTest
  @ValueSource(ints = {-13, 13})
  void read_offsetOver12_isRefused(int off) {
    assertRefused(offset(off), "/layers/0/off/0", "must be -12 to 12");
  }

  private static String offset(int off) {
    return Posters.with("[{\"off\":[" + off + ",0],\"items\":[" + SHAPE + "]}]");
  }

  @Test
  void read_layerWithoutItems_isRefused() {
    assertRefused(Posters.withItems(""), "/layers/0", "an empty layer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"poster\":1}",
        "{}",
        "[]",
        "\"poster\"",
        "",
        "{\"poster\":1,\"size\":[2000],\"ground\":0,\"band\":[0,0,400,100],\"layers\":[]}",
        "{\"poster\":\"1\",\"size\":[2000,1200],\"ground\":0,\"band\":[],\"layers\":[]}"
      })
  void read_somethingElse_isRefused(String json) {
    assertRefused(json, "", "");
  }

  @Test
  void read_fieldTwice_isRefused() {
    assertRefused(Posters.withItems("{\"d\":\"M0 0\",\"f\":1,\"f\":2}"), "", "Duplicate field 'f'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"name\":\"x\"", "\"script\":\"x\"", "\"tall\":null"})
  void read_unknownOrNullField_isRefused(String member) {
    String json = Posters.withItems(SHAPE).replace("\"layers\"", member + ",\"layers\"");

    assertRefused(json, "/", "");
  }

  @Test
  void read_unknownFieldInLayer_isRefused() {
    String json = Posters.with("[{\"opacity\":1,\"items\":[" + SHAPE + "]}]");

    assertRefused(json, "/layers/0/opacity", "unknown field");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.5", "1e2", "\"1\"", "true", "[1]"})
  void read_groundThatIsNotAnInteger_isRefused(String ground) {
    String json =
        Posters.with("[2000,1200]", ground, "[0,0,400,100]", "[{\"items\":[" + SHAPE + "]}]");

    assertRefused(json, "", "");
  }

  @Test
  void read_jsonDeeperThan16_isRefused() {
    String deep = "[".repeat(17) + "]".repeat(17);

    assertRefused(deep, "", "nesting depth (17)");
  }

  static void assertRefused(String json, String path, String message) {
    assertThatThrownBy(() -> Posters.read(json))
        .isInstanceOfSatisfying(
            PosterRefusedException.class,
            refused -> {
              assertThat(refused.path()).startsWith(path);
              assertThat(refused).hasMessageContaining(message);
            });
  }
}
