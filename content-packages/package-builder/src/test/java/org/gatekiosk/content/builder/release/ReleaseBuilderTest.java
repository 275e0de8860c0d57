package org.gatekiosk.content.builder.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gatekiosk.content.builder.files.Limits;
import org.gatekiosk.content.builder.finding.Reading;
import org.gatekiosk.content.builder.media.MediaCompiler;
import org.gatekiosk.content.builder.source.PackageReader;
import org.gatekiosk.content.builder.source.SourcePackage;
import org.gatekiosk.content.format.FileClass;
import org.gatekiosk.content.format.ManifestCheck;
import org.gatekiosk.content.format.ReleaseFile;
import org.gatekiosk.content.format.ReleaseId;
import org.gatekiosk.content.format.UnverifiedItem;
import org.gatekiosk.content.format.UnverifiedManifest;
import org.gatekiosk.content.format.VerifiedItem;
import org.gatekiosk.sync.testkit.PackageFixture;
import org.gatekiosk.trust.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseBuilderTest {
  private static final ReleaseId ID = new ReleaseId("01KAJ2H6Z0000000000000000A");
  private static final Instant CREATED = Instant.parse("2026-11-22T08:00:00.123Z");
  private static final String POSTER =
      "{\"poster\":1,\"size\":[2000,1200],\"ground\":0,\"band\":[0,300,2000,460],"
          + "\"layers\":[{\"items\":[{\"d\":\"M0 500L2000 500\",\"s\":5,\"w\":3}]}]}";
  private static final PackageFixture WITH_POSTER =
      PackageFixture.minimal("sample")
          .append(
              "items/first/item.yaml",
              """
              media:
                - {file: items/first/poster.json, role: hero, author: A, licence: CC0-1.0,
                   source: own, containsMap: false, alt: {vi: A, en: B}}
              """)
          .file("items/first/poster.json", POSTER);

  @TempDir private Path folder;

  private final Map<Sha256, byte[]> blobs = new TreeMap<>();

  @Test
  void release_equalsTheGoldenFiles() throws IOException {
    BuiltRelease release = build(WITH_POSTER);

    assertThat(new String(release.manifestBytes(), UTF_8)).isEqualTo(golden("release.json"));
    assertThat(new String(item(release, 0), UTF_8)).isEqualTo(golden("item.json"));
  }

  @Test
  void release_builtTwiceInAnyOrder_hasTheSameBytes() throws IOException {
    BuiltRelease first = build(WITH_POSTER, PackageFixture.minimal("other"));
    BuiltRelease second = build(PackageFixture.minimal("other"), WITH_POSTER);

    assertThat(second.manifestBytes()).isEqualTo(first.manifestBytes());
    assertThat(second.sha256()).isEqualTo(Sha256.of(first.manifestBytes()));
  }

  @Test
  void release_isAcceptedByTheKiosksReader() throws IOException {
    BuiltRelease release = build(WITH_POSTER);

    var manifest = new UnverifiedManifest(release.manifestBytes());
    ManifestCheck check = manifest.verify(release.sha256(), release.manifestBytes().length);
    var listed = release.manifest().items().getFirst();
    var item = new UnverifiedItem(item(release, 0)).verify(listed);

    assertThat(check.getClass().getSimpleName()).isEqualTo("VerifiedManifest");
    assertThat(item).isInstanceOf(VerifiedItem.class);
    assertThat(((VerifiedItem) item).item()).isEqualTo(release.items().getFirst());
  }

  @Test
  void release_listsEveryBlobWithItsLength() throws IOException {
    BuiltRelease release = build(WITH_POSTER);

    assertThat(release.blobs().keySet()).containsExactlyInAnyOrderElementsOf(blobs.keySet());
    blobs.forEach(
        (digest, content) -> {
          assertThat(Sha256.of(content)).isEqualTo(digest);
          assertThat(release.blobs().get(digest)).isEqualTo(content.length);
        });
    ReleaseFile poster = release.items().getFirst().files().getFirst();
    assertThat(poster.path()).isEqualTo("items/first/poster.json");
    assertThat(poster.fileClass()).isEqualTo(FileClass.IMAGE);
    assertThat(poster.sha256()).isEqualTo(Sha256.of(POSTER.getBytes(UTF_8)));
  }

  @Test
  void textChange_changesOneItemOnly() throws IOException {
    PackageFixture before = WITH_POSTER.item("second");
    BuiltRelease first = build(before);
    BuiltRelease second = build(before.replace("items/second/en.md", "A title", "Another title"));

    assertThat(second.manifest().items().get(0)).isEqualTo(first.manifest().items().get(0));
    assertThat(second.manifest().items().get(1)).isNotEqualTo(first.manifest().items().get(1));
  }

  @Test
  void package_twiceOrWithErrors_isRefused() {
    assertThatThrownBy(() -> build(WITH_POSTER, WITH_POSTER)).hasMessage("package twice: sample");
    assertThatThrownBy(() -> build(WITH_POSTER.file("items/first/x.txt", "x")))
        .hasMessage("package sample has errors");
    assertThatThrownBy(() -> build(WITH_POSTER.without("items/first/poster.json")))
        .hasMessage("package without items/first/poster.json");
  }

  private BuiltRelease build(PackageFixture... fixtures) throws IOException {
    List<SourcePackage> packages = new java.util.ArrayList<>();
    for (PackageFixture fixture : fixtures) {
      if (PackageReader.read(fixture.zipTo(folder), Limits.STANDARD)
          instanceof Reading.Read<SourcePackage>(var source, _)) {
        packages.add(source);
      }
    }
    try {
      var media = new MediaCompiler(folder.resolve("media"), Limits.STANDARD.maxPixels());
      return new ReleaseBuilder(media)
          .build("gatekiosk-sample", packages, ID, CREATED, "0.1.0", new Sink());
    } finally {
      for (SourcePackage source : packages) {
        source.close();
      }
    }
  }

  private byte[] item(BuiltRelease release, int index) {
    Sha256 digest = release.manifest().items().get(index).sha256();
    return Objects.requireNonNull(blobs.get(digest));
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = ReleaseBuilderTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8).stripTrailing();
    }
  }

  private final class Sink implements BlobSink {
    @Override
    public void put(Sha256 sha256, byte[] content) {
      blobs.put(sha256, content.clone());
    }

    @Override
    public void put(Sha256 sha256, Path content) throws IOException {
      blobs.put(sha256, Files.readAllBytes(content));
    }
  }
}
