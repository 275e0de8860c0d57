package org.gatekiosk.content.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.gatekiosk.content.format.Manifest.ManifestItem;
import org.gatekiosk.trust.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
  @ParameterizedTest
  @ValueSource(ints = {0, Manifest.MAX_FILES - 2, Manifest.MAX_FILES - 1})
  void manifest_withUpTo20000Files_isReadAgain(int items) {
    byte[] document = manifest(items).encode();

    assertThat(document.length).isLessThanOrEqualTo(Manifest.MAX_BYTES);
    assertThat(new UnverifiedManifest(document).verify(Sha256.of(document), document.length))
        .isInstanceOf(VerifiedManifest.class);
  }

  @Test
  void manifest_with20001Files_isRefused() {
    assertThatThrownBy(() -> manifest(Manifest.MAX_FILES))
        .hasMessageContaining("files of a release must be 0 to 20000: 20001");
  }

  @Test
  void targetPath_ofManifest_isRepositoryAndRelease() {
    assertThat(Samples.manifest().targetPath()).isEqualTo("demo/01KAN8G1D0ZZZZZZZZZZZZZZZZ.json");
  }

  /// That many items and one shared file.
  private static Manifest manifest(int items) {
    Manifest sample = Samples.manifest();
    List<ManifestItem> listed =
        IntStream.range(0, items)
            .mapToObj(i -> new ManifestItem(new ItemName("p", "i" + i), Samples.digest("x"), 1))
            .toList();
    return new Manifest(
        sample.repository(),
        sample.releaseId(),
        sample.createdAt(),
        sample.minAppVersion(),
        listed,
        sample.shared());
  }
}
