package org.gatekiosk.content.builder.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gatekiosk.content.builder.check.Linter.ITEM;
import static org.gatekiosk.content.builder.check.Linter.MINIMAL;
import static org.gatekiosk.content.builder.check.Linter.TODAY;
import static org.gatekiosk.content.builder.check.Linter.gate;
import static org.gatekiosk.content.builder.check.Linter.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.gatekiosk.content.builder.finding.Finding;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.sync.testkit.PackageFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaRuleTest {
  private final Linter linter;

  MediaRuleTest(@TempDir Path folder) {
    linter = new Linter(folder);
  }

  @Test
  void media_listedButAbsent_isAnError_presentButUnlistedAWarning() throws IOException {
    linter.assertFinding(
        MINIMAL.append(ITEM, media("items/first/poster.json", "containsMap: false")),
        ITEM + ":13:5: error: items/first/poster.json is listed but not in the package");
    linter.assertFinding(
        MINIMAL.file("items/first/poster.json", "{}"),
        "items/first/poster.json: warning: No item uses items/first/poster.json");
  }

  @Test
  void map_withoutRegisterNumber_isAnError() throws IOException {
    linter.assertFinding(
        MINIMAL.append(ITEM, media("media/map.png", "containsMap: true")),
        ITEM + ":13:5: error: media/map.png shows a map but has no number");
  }

  @Test
  void media_thatIsNoPictureOrVideo_isAnError() throws IOException {
    byte[] sound = "OggS\0\2".getBytes(UTF_8);

    for (String file : List.of("package.yaml", "items/first/vi.md", "audio/first.vi.ogg")) {
      linter.assertFinding(
          MINIMAL.file("audio/first.vi.ogg", sound).append(ITEM, media(file, "containsMap: false")),
          ITEM + ":13:5: error: " + file + " is not a picture, poster or video");
    }
  }

  @Test
  void picture_narrowerThanThePanel_isAWarning_unlessOnlyItsDecoderKnows() throws IOException {
    var gates = new CheckContext(List.of(gate("vi")), Optional.empty(), List.of(), TODAY);
    byte[] heic = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(UTF_8);

    assertThat(linter.texts(withHero("media/a.png", png(1079)), gates))
        .contains(
            ITEM + ":13:5: warning: The picture is 1079 pixels wide, the panel 1080 [image-small]");
    assertThat(linter.texts(withHero("media/a.png", png(1080)), gates)).isEmpty();
    assertThat(linter.check(withHero("media/a.heic", heic), gates))
        .extracting(Finding::code)
        .doesNotContain(FindingCode.IMAGE_SMALL);
  }

  private static PackageFixture withHero(String path, byte[] content) {
    return MINIMAL.file(path, content).append(ITEM, media(path, "containsMap: false"));
  }

  private static byte[] png(int width) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, 10, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }
}
