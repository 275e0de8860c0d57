package org.gatekiosk.content.builder.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gatekiosk.content.builder.files.Limits;
import org.gatekiosk.content.builder.finding.Finding;
import org.gatekiosk.content.builder.finding.Reading;
import org.gatekiosk.content.format.Item;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.sync.testkit.ForgedZip.Entry;
import org.gatekiosk.sync.testkit.PackageFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageReaderTest {
  private static final PackageFixture MINIMAL = PackageFixture.minimal("sample");

  @TempDir private Path parent;

  @Test
  void folderAndZip_giveTheSamePackage() throws IOException {
    try (SourcePackage folder = read(MINIMAL.writeTo(parent));
        SourcePackage zip = read(MINIMAL.zipTo(parent))) {
      assertThat(zip.items()).isEqualTo(folder.items());
      assertThat(zip.languages()).containsExactly(LanguageTag.VI, LanguageTag.EN);
      Item item = zip.item("first").orElseThrow().item();
      assertThat(item.name()).hasToString("sample/first");
      assertThat(item.value("fee").orElseThrow().value()).isEqualTo("25000");
      assertThat(item.fallback()).containsExactly(LanguageTag.EN, LanguageTag.VI);
    }
  }

  @Test
  void zip_withAFolderAroundIt_isRefusedWithItsName() throws IOException {
    var zip = MINIMAL.without("package.yaml").forgedZip();
    zip.add(Entry.stored("sample/package.yaml", new byte[] {'x'}));

    Finding finding =
        PackageReader.read(zip.writeTo(parent.resolve("a.zip")), Limits.STANDARD)
            .findings()
            .getFirst();

    assertThat(finding.message().en())
        .isEqualTo("package.yaml is not at the top but at sample/package.yaml");
  }

  @Test
  void package_withoutItsYaml_isRefused() throws IOException {
    assertThat(findings(MINIMAL.without("package.yaml")))
        .extracting(f -> f.message().en())
        .containsExactly("There is no package.yaml");
  }

  @Test
  void format_ofTheFuture_isRefusedNamingBothNumbers() throws IOException {
    assertThat(findings(MINIMAL.replace("package.yaml", "format: 1", "format: 2")))
        .extracting(f -> f.message().en())
        .containsExactly("The file has format 2, this program reads format 1");
  }

  @Test
  void file_thatBelongsNowhere_isAnError() throws IOException {
    assertFinding(
        MINIMAL.file(".DS_Store", "x"), ".DS_Store: error: .DS_Store is not a file of a package");
    assertFinding(
        MINIMAL.file("items/first/notes.txt", "x"),
        "items/first/notes.txt: error: items/first/notes.txt is not a file of a package");
    assertFinding(
        MINIMAL.file("items/first/plan.json", "{}"),
        "items/first/plan.json: error: items/first/plan.json is not a file of a package");
  }

  @Test
  void svg_isAnErrorUnderAnyName() throws IOException {
    String svg = "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    assertFinding(
        MINIMAL.file("media/a.svg", svg),
        "media/a.svg: error: media/a.svg is an SVG picture, which is not accepted");
    assertFinding(
        MINIMAL.file("media/a.png", svg),
        "media/a.png: error: media/a.png is an SVG picture, which is not accepted");
  }

  @Test
  void media_namedAsSomethingElse_isAnError() throws IOException {
    byte[] gif = "GIF89a....".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};

    assertFinding(
        MINIMAL.file("media/a.png", gif),
        "media/a.png: error: media/a.png is not a picture, video or recording that kiosks can use");
    assertFinding(
        MINIMAL.file("media/a.png", jpeg),
        "media/a.png: error: media/a.png is JPEG by its content, not by its name");
  }

  @Test
  void item_inAFolderOfAnotherName_isAnError() throws IOException {
    assertFinding(
        MINIMAL.replace("items/first/item.yaml", "id: first", "id: second"),
        "items/first/item.yaml:1:5: error: The id is second, but the folder is first");
  }

  @Test
  void item_withoutYamlOrTexts_isAnError() throws IOException {
    assertFinding(
        MINIMAL.without("items/first/item.yaml"),
        "items/first/item.yaml: error: Item first has no item.yaml");
    assertFinding(
        MINIMAL.without("items/first/vi.md").without("items/first/en.md"),
        "items/first/item.yaml: error: Item first has no text in any language");
  }

  @Test
  void field_wrong_isAnErrorWithItsLineAndColumn() throws IOException {
    assertItemFinding("group: PRACTICAL", "group: practical", "2:8", "group cannot be this");
    assertItemFinding("gates: [all]", "gates: all", "4:8", "Here must be: list");
    assertItemFinding("direction: both", "direction: up", "5:12", "direction cannot be this");
    assertItemFinding("priority: 50", "priority: 1001", "6:11", "must be 0 to 1000, is 1001");
    assertItemFinding("unit: VND", "unit: dong", "8:5", "not a value of kind amount");
    assertItemFinding("date: 2026-01-02", "date: 2026-13-02", "9:53", "not a date (2026-11-22)");
    assertItemFinding("verifiedOn: 2026-11-20\n", "verifiedOn: today\n", "10:13", "not a date");
    assertItemFinding(
        "reviewBy: 2027-06-30", "reviewBy: +12027-06-30", "11:11", "not a date (2026-11-22)");
    assertItemFinding("reviewBy:", "reviewby:", "11:1", "The field reviewby is unknown");
  }

  @Test
  void item_withSeveralErrors_namesAllOfThem() throws IOException {
    PackageFixture wrong =
        MINIMAL
            .replace("items/first/item.yaml", "priority: 50", "priority: high")
            .replace("items/first/item.yaml", "topic: help", "topics: help")
            .replace("items/first/en.md", "title:", "titel:");

    assertThat(findings(wrong))
        .extracting(f -> f.place().toString())
        .contains(
            "items/first/item.yaml:3:1", "items/first/item.yaml:6:11", "items/first/en.md:2:1");
  }

  @Test
  void file_thatDoesNotExist_isAnIoError() {
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> PackageReader.read(parent.resolve("none.zip"), Limits.STANDARD))
        .isInstanceOf(IOException.class);
  }

  private void assertItemFinding(String piece, String by, String place, String message)
      throws IOException {
    List<Finding> findings = findings(MINIMAL.replace("items/first/item.yaml", piece, by));

    assertThat(findings)
        .anySatisfy(
            finding -> {
              assertThat(finding.place()).hasToString("items/first/item.yaml:" + place);
              assertThat(finding.message().en()).contains(message);
            });
  }

  private void assertFinding(PackageFixture fixture, String text) throws IOException {
    assertThat(findings(fixture))
        .anySatisfy(f -> assertThat(f.toText(java.util.Locale.ENGLISH)).startsWith(text));
  }

  private List<Finding> findings(PackageFixture fixture) throws IOException {
    Reading<SourcePackage> reading = PackageReader.read(fixture.zipTo(parent), Limits.STANDARD);
    if (reading instanceof Reading.Read<SourcePackage>(var source, _)) {
      source.close();
    }
    return reading.findings();
  }

  private static SourcePackage read(Path path) throws IOException {
    if (PackageReader.read(path, Limits.STANDARD)
        instanceof Reading.Read<SourcePackage>(var source, _)) {
      return source;
    }
    throw new AssertionError("refused");
  }
}
