package org.gatekiosk.content.builder.posterkit.sample;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.builder.posterkit.PosterPicture;
import org.gatekiosk.content.format.poster.Poster;
import org.gatekiosk.content.format.poster.PosterReader;
import org.gatekiosk.content.format.poster.PosterRefusedException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The posters in the sample packages are what the drawings here draw. With the system property
/// `gatekiosk.write=true` the files and the contact sheet are written first.
final class SamplePostersTest {
  private static final Map<Path, Drawing> DRAWINGS = SamplePosters.all();
  private static final Path CONTENT = Path.of("..", "sample-content");
  private static final Path SHEET = Path.of("..", "..", "docs", "posters.png");

  /// Packages whose items have a picture; emergency messages have none.
  private static final Set<String> PACKAGES =
      DRAWINGS.keySet().stream().map(item -> item.getName(0).toString()).collect(toSet());

  private static final int MAX_TOTAL_BYTES = 240 * 1024;

  /// More than this the check of a package warns about: the smallest panel computer gets slow.
  private static final int MAX_SEGMENTS = 700;

  @BeforeAll
  static void write() throws IOException, PosterRefusedException {
    if (!Boolean.getBoolean("gatekiosk.write")) {
      return;
    }
    List<Poster> posters = new ArrayList<>();
    for (var entry : DRAWINGS.entrySet()) {
      byte[] document = entry.getValue().document();
      posters.add(PosterReader.read(document));
      Files.write(file(entry.getKey()), document);
    }
    ImageIO.write(PosterPicture.sheet(posters, 6, 320), "png", SHEET.toFile());
  }

  private static Path file(Path item) {
    return CONTENT.resolve(item).resolve("poster.json");
  }

  @Test
  void posters_inPackages_areWhatIsDrawn() {
    DRAWINGS.forEach(
        (item, drawing) -> assertThat(file(item)).hasBinaryContent(drawing.document()));
  }

  @Test
  void drawings_ofEveryItem_exist() throws IOException {
    for (String packageId : PACKAGES) {
      try (Stream<Path> items = Files.list(CONTENT.resolve(packageId).resolve("items"))) {
        assertThat(items.map(CONTENT::relativize)).isSubsetOf(DRAWINGS.keySet());
      }
    }
  }

  @Test
  void posters_all_fitTheirBudget() throws PosterRefusedException {
    int total = 0;
    for (var entry : DRAWINGS.entrySet()) {
      byte[] document = entry.getValue().document();
      total += document.length;
      assertThat(PosterReader.read(document).segments())
          .as("%s", entry.getKey())
          .isLessThanOrEqualTo(MAX_SEGMENTS);
    }
    assertThat(total).isLessThanOrEqualTo(MAX_TOTAL_BYTES);
  }

  @Test
  void posters_all_areOutOfRegisterSomewhere() throws PosterRefusedException {
    for (var entry : DRAWINGS.entrySet()) {
      assertThat(PosterReader.read(entry.getValue().document()).layers())
          .as("%s", entry.getKey())
          .anySatisfy(layer -> assertThat(layer.dx()).isNotZero());
    }
  }

  @Test
  void contactSheet_shownInTheDocuments_exists() {
    assertThat(SHEET).isNotEmptyFile();
  }
}
