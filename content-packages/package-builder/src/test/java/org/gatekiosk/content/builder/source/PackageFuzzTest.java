package org.gatekiosk.content.builder.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.gatekiosk.content.builder.check.CheckContext;
import org.gatekiosk.content.builder.check.PackageCheck;
import org.gatekiosk.content.builder.files.Limits;
import org.gatekiosk.content.builder.finding.Finding;
import org.gatekiosk.content.builder.finding.Reading;
import org.gatekiosk.content.builder.media.MediaCompiler;
import org.gatekiosk.sync.testkit.PackageFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Damaged input of every kind: whatever comes, the answer is a package or findings, nothing else
/// is thrown. The seed is fixed; a failure names its round.
class PackageFuzzTest {
  private static final long SEED = 20261122;
  private static final int ROUNDS = 1500;
  private static final List<String> PIECES =
      List.of(
          "{{",
          "}}",
          "```",
          "---",
          "\n",
          ": ",
          "- ",
          "[",
          "]",
          "{",
          "}",
          "&a",
          "*a",
          "!!x",
          "|",
          "> ",
          "<b>",
          "**",
          "\"",
          "'",
          "#",
          "\u0000",
          "\u202E",
          "e\u0301",
          "٣",
          "null",
          "true",
          "1e9",
          "2026-99-99",
          "\t",
          "%",
          "@",
          "`",
          "?",
          "~",
          "\\",
          "\uD83D",
          "\r");
  private static final PackageFixture RICH =
      PackageFixture.minimal("sample")
          .append(
              "items/first/item.yaml",
              """
              dayparts: [{days: [mon, sat], from: "06:00", to: "16:00"}]
              qr: {url: {vi: "https://a.vn", en: "https://a.vn"}, label: {vi: A, en: B}}
              attract: {weight: 3, from: 2026-11-01, to: 2027-03-31}
              media:
                - {file: items/first/poster.json, role: hero, author: A, licence: CC0-1.0,
                   source: own, containsMap: false, alt: {vi: A, en: B}}
              """)
          .append(
              "items/first/en.md",
              "\n| a | b |\n|---|---|\n| 1 | {{fee}} |\n\n- *x*\n\n```phrase vi\na\nb\nc\n```\n")
          .file(
              "items/first/poster.json",
              "{\"poster\":1,\"size\":[2000,1200],\"ground\":0,\"band\":[0,300,2000,460],\"layers\":[{\"items\":[{\"d\":\"M0 0L9 9\",\"s\":5,\"w\":3}]}]}");

  @TempDir private Path folder;

  private final Random random = new Random(SEED);

  @Test
  void zip_withRandomBytesChanged_givesFindingsOrAPackage() throws IOException {
    byte[] zip = RICH.forgedZip().bytes();
    for (int round = 0; round < ROUNDS; round++) {
      byte[] damaged = zip.clone();
      int changes = 1 + random.nextInt(6);
      for (int i = 0; i < changes; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      assertAnswered("zip", round, Files.write(folder.resolve("a.zip"), damaged));
    }
  }

  @Test
  void texts_withRandomPieces_giveFindingsOrAPackage() throws IOException {
    for (String path :
        List.of(
            "package.yaml",
            "items/first/item.yaml",
            "items/first/en.md",
            "items/first/poster.json")) {
      for (int round = 0; round < ROUNDS / 4; round++) {
        PackageFixture damaged = RICH;
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
          damaged = damaged.spoil(path, this::spoil);
        }
        assertAnswered(path, round, damaged.zipTo(folder));
      }
    }
  }

  private String spoil(String text) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(12));
    String piece = PIECES.get(random.nextInt(PIECES.size())).repeat(1 + random.nextInt(3));
    return random.nextBoolean()
        ? text.substring(0, from) + piece + text.substring(from)
        : text.substring(0, from) + text.substring(to);
  }

  private void assertAnswered(String what, int round, Path zip) {
    var check = new PackageCheck(new MediaCompiler(folder.resolve("media"), 1_000_000));
    var context =
        new CheckContext(List.of(), Optional.empty(), List.of(), LocalDate.of(2026, 11, 22));
    try {
      Reading<SourcePackage> reading = PackageReader.read(zip, Limits.STANDARD);
      List<Finding> findings = reading.findings();
      if (reading instanceof Reading.Read<SourcePackage>(var source, _)) {
        try (source) {
          findings = check.check(source, context);
        }
      }
      findings.forEach(finding -> assertThat(finding.toText(Locale.of("vi"))).isNotBlank());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new AssertionError(what + ", round " + round, e);
    }
  }
}
