package org.gatekiosk.content.builder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gatekiosk.content.builder.check.AllowedDomains;
import org.gatekiosk.content.builder.check.CheckContext;
import org.gatekiosk.content.builder.check.GateProfileReader;
import org.gatekiosk.content.builder.check.PackageCheck;
import org.gatekiosk.content.builder.check.Waiver;
import org.gatekiosk.content.builder.files.Limits;
import org.gatekiosk.content.builder.finding.Finding;
import org.gatekiosk.content.builder.finding.Reading;
import org.gatekiosk.content.builder.finding.Severity;
import org.gatekiosk.content.builder.media.MediaCompiler;
import org.gatekiosk.content.builder.source.PackageReader;
import org.gatekiosk.content.builder.source.SourcePackage;
import org.gatekiosk.content.format.GateProfile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every package of the sample content may be published as it stands.
class SampleContentTest {
  private static final Path SAMPLE = Path.of("../sample-content");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir private Path folder;

  static Stream<Path> packages() throws IOException {
    try (Stream<Path> folders = Files.list(SAMPLE)) {
      return folders
          .filter(path -> Files.exists(path.resolve("package.yaml")))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("packages")
  void samplePackage_hasNoErrorsAndNoUnwaivedWarnings(Path source) throws IOException {
    var check = new PackageCheck(new MediaCompiler(folder, Limits.STANDARD.maxPixels()));

    List<Finding> findings =
        switch (PackageReader.read(source, Limits.STANDARD)) {
          case Reading.Refused<SourcePackage>(var refused) -> refused;
          case Reading.Read<SourcePackage>(var read, _) -> check.check(read, context());
        };

    assertThat(findings)
        .filteredOn(finding -> finding.severity() != Severity.HINT)
        .extracting(finding -> finding.toText(Locale.ENGLISH))
        .isEmpty();
  }

  private static CheckContext context() throws IOException {
    String domains = Files.readString(SAMPLE.resolve("domains.txt"), StandardCharsets.UTF_8);
    byte[] waivers = Files.readAllBytes(SAMPLE.resolve("waivers.yaml"));
    List<GateProfile> gates = new ArrayList<>();
    for (String gate : List.of("noi-bai", "gia-lam")) {
      Path file = SAMPLE.resolve("gates/" + gate + ".yaml");
      gates.add(value(GateProfileReader.read(Files.readAllBytes(file), file.toString())));
    }
    return new CheckContext(
        gates,
        Optional.of(value(AllowedDomains.parse(domains, "domains.txt"))),
        value(Waiver.parse(waivers, "waivers.yaml")),
        TODAY);
  }

  private static <T> T value(Reading<T> reading) {
    return switch (reading) {
      case Reading.Read<T>(var value, _) -> value;
      case Reading.Refused<T>(var findings) -> throw new AssertionError(findings);
    };
  }
}
