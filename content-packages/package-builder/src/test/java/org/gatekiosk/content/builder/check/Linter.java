package org.gatekiosk.content.builder.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gatekiosk.content.builder.files.Limits;
import org.gatekiosk.content.builder.finding.Finding;
import org.gatekiosk.content.builder.finding.Reading;
import org.gatekiosk.content.builder.media.MediaCompiler;
import org.gatekiosk.content.builder.source.PackageReader;
import org.gatekiosk.content.builder.source.SourcePackage;
import org.gatekiosk.content.format.GateProfile;
import org.gatekiosk.sync.testkit.PackageFixture;

/// Checks a package as a whole, as `content check` does, for the tests of each rule: a rule counts
/// as tested when a package with one thing wrong gets its finding, and without it none.
final class Linter {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final PackageFixture MINIMAL = PackageFixture.minimal("sample");
  static final String ITEM = "items/first/item.yaml";

  /// Without gates, domains and waivers.
  static final CheckContext ALONE = new CheckContext(List.of(), Optional.empty(), List.of(), TODAY);

  private final Path folder;

  Linter(Path folder) {
    this.folder = folder;
  }

  static String media(String file, String map) {
    return "media:\n  - {file: %s, role: hero, author: A, licence: CC0-1.0, source: own, %s, alt: {vi: A, en: B}}\n"
        .formatted(file, map);
  }

  static GateProfile gate(String language) {
    return gate(language, "4.03");
  }

  static GateProfile gate(String language, String pxPerMm) {
    String yaml =
        """
        {format: 1, id: hall-gate, title: {vi: Cửa}, timeZone: Asia/Ho_Chi_Minh, languages: [%s],
         zones: [{id: hall-gate-a, direction: both, title: {vi: A}}],
         panel: {widthPx: 1080, heightPx: 1920, pxPerMm: %s, bottomAboveFloorMm: 800, viewingDistanceMm: 600}}
        """
            .formatted(language, pxPerMm);
    return switch (GateProfileReader.read(yaml.getBytes(UTF_8), "gate.yaml")) {
      case Reading.Read<GateProfile>(var gate, _) -> gate;
      case Reading.Refused<GateProfile>(var findings) -> throw new AssertionError(findings);
    };
  }

  void assertFinding(PackageFixture fixture, String start) throws IOException {
    assertThat(texts(fixture, ALONE)).anySatisfy(text -> assertThat(text).startsWith(start));
  }

  /// The first line of each finding.
  List<String> texts(PackageFixture fixture, CheckContext context) throws IOException {
    return check(fixture, context).stream()
        .map(finding -> finding.toText(Locale.ENGLISH).lines().findFirst().orElseThrow())
        .toList();
  }

  List<Finding> check(PackageFixture fixture, CheckContext context) throws IOException {
    var check =
        new PackageCheck(new MediaCompiler(folder.resolve("media"), Limits.STANDARD.maxPixels()));
    return switch (PackageReader.read(fixture.zipTo(folder), Limits.STANDARD)) {
      case Reading.Refused<SourcePackage>(var findings) -> findings;
      case Reading.Read<SourcePackage>(var source, _) -> {
        try (source) {
          yield check.check(source, context);
        }
      }
    };
  }
}
