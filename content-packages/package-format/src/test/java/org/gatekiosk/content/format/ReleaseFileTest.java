package org.gatekiosk.content.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseFileTest {
  @ParameterizedTest
  @CsvSource({
    "0,0",
    "1,0",
    "1048575,0",
    "1048576,0",
    "1048577,2",
    "2097151,2",
    "2097152,2",
    "2097153,3",
    "4294967296,4096"
  })
  void blockCount_ofLength_isOnePerMebibyteOverOne(long length, int blocks) {
    assertThat(ReleaseFile.blockCount(length)).isEqualTo(blocks);
    assertThat(file("a.mp4", length, blocks).blocks()).hasSize(blocks);
  }

  @ParameterizedTest
  @CsvSource({"1048576,1", "1048577,0", "1048577,1", "1048577,3"})
  void file_withOtherNumberOfBlocks_isRefused(long length, int blocks) {
    assertThatThrownBy(() -> file("a.mp4", length, blocks)).hasMessageContaining("block digests");
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, ReleaseFile.MAX_LENGTH + 1})
  void file_ofImpossibleLength_isRefused(long length) {
    assertThatThrownBy(() -> file("a", length, 0)).hasMessageContaining("length must be 0 to");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "items/e-visa/poster.json", "media/Hồ Gươm.jpg", ".hidden", "a..b"})
  void file_ofPathInside_isAccepted(String path) {
    assertThat(file(path, 1, 0).path()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/etc/passwd",
        "../a",
        "a/../../b",
        "a/..",
        "./a",
        "a//b",
        "a/",
        "a\\b",
        "a\u0000",
        "a\nb",
        "a\u007f"
      })
  void file_ofPathOutside_isRefused(String path) {
    assertThatThrownBy(() -> file(path, 1, 0)).hasMessageContaining("not a path inside");
  }

  @Test
  void file_ofPathUpTo200Bytes_isAccepted() {
    assertThat(file("a".repeat(200), 1, 0).path()).hasSize(200);
    assertThat(file("á".repeat(100), 1, 0).path()).hasSize(100);
    assertThatThrownBy(() -> file("a".repeat(201), 1, 0)).hasMessageContaining("not a path");
    assertThatThrownBy(() -> file("á".repeat(101), 1, 0)).hasMessageContaining("not a path");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "jpeg", "image/", "Image/jpeg", "image/jpeg; charset=utf-8"})
  void file_ofNoMediaType_isRefused(String mediaType) {
    assertThatThrownBy(
            () ->
                new ReleaseFile(
                    "a", Samples.digest("a"), 1, mediaType, FileClass.IMAGE, List.of(), List.of()))
        .hasMessageContaining("not a media type");
  }

  private static ReleaseFile file(String path, long length, int blocks) {
    return new ReleaseFile(
        path,
        Samples.digest("file"),
        length,
        "video/mp4",
        FileClass.VIDEO,
        List.of(),
        Collections.nCopies(blocks, Samples.digest("block")));
  }
}
