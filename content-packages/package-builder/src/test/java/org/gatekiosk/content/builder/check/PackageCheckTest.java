package org.gatekiosk.content.builder.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gatekiosk.content.builder.files.Limits;
import org.gatekiosk.content.builder.finding.Finding;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.Reading;
import org.gatekiosk.content.builder.finding.Severity;
import org.gatekiosk.content.builder.media.MediaCompiler;
import org.gatekiosk.content.builder.source.PackageReader;
import org.gatekiosk.content.builder.source.SourcePackage;
import org.gatekiosk.content.format.GateProfile;
import org.gatekiosk.sync.testkit.PackageFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageCheckTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final PackageFixture MINIMAL = PackageFixture.minimal("sample");
  private static final String ITEM = "items/first/item.yaml";
  private static final CheckContext ALONE =
      new CheckContext(List.of(), Optional.empty(), List.of(), TODAY);

  @TempDir private Path folder;

  @Test
  void minimalPackage_hasNoFindings() throws IOException {
    assertThat(check(MINIMAL, ALONE)).isEmpty();
  }

  @Test
  void language_mandatory_missing_isAnError() throws IOException {
    assertFinding(
        MINIMAL.without("items/first/en.md"),
        "items/first/en.md: error: There is no text in en [language-missing]");
  }

  @Test
  void language_ofTheTitle_missing_isAWarning_andOfAnEssentialItemAnError() throws IOException {
    PackageFixture french =
        MINIMAL.replace("package.yaml", "en: Test package", "en: Test package, fr: Test");

    assertFinding(french, "items/first/fr.md: warning: There is no text in fr [language-missing]");
    assertFinding(
        french.append(ITEM, "essential: true\n"),
        "items/first/fr.md: error: There is no text in fr [language-missing]");
  }

  @Test
  void language_ofAGate_missing_isAWarning() throws IOException {
    CheckContext gates = new CheckContext(List.of(gate("ko")), Optional.empty(), List.of(), TODAY);

    assertThat(texts(MINIMAL, gates))
        .contains("items/first/ko.md: warning: There is no text in ko [language-missing]");
    assertThat(texts(MINIMAL.replace(ITEM, "gates: [all]", "gates: [hall]"), gates))
        .contains(ITEM + ":4:8: error: There is no gate or zone hall [gate-unknown]");
  }

  @Test
  void waiver_makesAWarningAHintWithItsReason() throws IOException {
    String yaml =
        """
        - {item: sample/first, language: ko, finding: LANGUAGE_MISSING,
           reason: translator ill, by: Editor, date: 2026-11-20}
        """;
    List<Waiver> waivers =
        ((Reading.Read<List<Waiver>>) Waiver.parse(yaml.getBytes(UTF_8), "waivers.yaml")).value();
    var context = new CheckContext(List.of(gate("ko")), Optional.empty(), waivers, TODAY);

    assertThat(texts(MINIMAL, context))
        .containsExactly(
            "items/first/ko.md: hint: There is no text in ko"
                + " (waived: translator ill — Editor, 2026-11-20) [language-missing]");
    assertThat(texts(MINIMAL, new CheckContext(List.of(), Optional.empty(), waivers, TODAY)))
        .containsExactly(
            "first: hint: The waiver for language-missing of sample/first matches no finding"
                + " [waiver-unused]");
  }

  @Test
  void waiver_neverCoversAnError() throws IOException {
    String yaml =
        """
        - {item: sample/first, language: en, finding: language-missing, reason: r, by: b, date: 2026-11-20}
        """;
    var waivers =
        ((Reading.Read<List<Waiver>>) Waiver.parse(yaml.getBytes(UTF_8), "w.yaml")).value();

    assertThat(
            check(
                MINIMAL.without("items/first/en.md"),
                new CheckContext(List.of(), Optional.empty(), waivers, TODAY)))
        .extracting(Finding::severity)
        .contains(Severity.ERROR);
  }

  @Test
  void source_missing_isAnErrorForFacts_andNotForPromotion() throws IOException {
    PackageFixture without =
        MINIMAL.replace(
            ITEM, "source: {issuer: Test office, number: 1/2026, date: 2026-01-02}\n", "");

    assertFinding(without, ITEM + ": error: An item of group PRACTICAL needs a source");
    assertThat(check(without.replace(ITEM, "PRACTICAL", "PROMOTION"), ALONE)).isEmpty();
    assertFinding(
        without.replace(ITEM, "PRACTICAL", "SPONSORED"),
        ITEM + ": error: A sponsored item must say who pays");
  }

  @Test
  void dates_pastOrFuture_areFound() throws IOException {
    assertFinding(
        MINIMAL.replace(ITEM, "reviewBy: 2027-06-30", "reviewBy: 2026-11-21"),
        ITEM + ":11:11: warning: reviewBy 2026-11-21 is past");
    assertThat(check(MINIMAL.replace(ITEM, "reviewBy: 2027-06-30", "reviewBy: 2026-11-22"), ALONE))
        .isEmpty();
    assertFinding(
        MINIMAL.replace(ITEM, "reviewBy: 2027-06-30", "reviewBy: 2026-11-01"),
        ITEM + ":11:11: error: reviewBy 2026-11-01 is before verifiedOn 2026-11-20");
    assertFinding(
        MINIMAL.replace(ITEM, "verifiedOn: 2026-11-20\nreview", "verifiedOn: 2026-11-23\nreview"),
        ITEM + ":10:13: error: verifiedOn 2026-11-23 is in the future");
    assertFinding(
        MINIMAL.replace(
            ITEM, "verifiedOn: 2026-11-20}", "verifiedOn: 2026-11-20, validUntil: 2026-11-21}"),
        ITEM + ":8:5: warning: The value fee ended on 2026-11-21");
  }

  @Test
  void value_placedButUnknown_isAnErrorWithItsColumn() throws IOException {
    assertFinding(
        MINIMAL.replace("items/first/en.md", "{{fee}}", "{{fee}} {{tax}}"),
        "items/first/en.md:7:14: error: There is no value tax");
  }

  @Test
  void value_missingInOneLanguage_isAnError_andUnusedAWarning() throws IOException {
    PackageFixture english = MINIMAL.replace("items/first/en.md", "{{fee}}", "ask");

    assertFinding(english, "items/first/en.md: error: The value fee is shown in vi, but not in en");
    assertFinding(
        english.replace("items/first/vi.md", "{{fee}}", "hỏi"),
        ITEM + ":8:5: warning: No text shows the value fee");
  }

  @Test
  void value_inASentence_isAHint() throws IOException {
    assertFinding(
        MINIMAL.append("items/first/en.md", "You pay {{fee}} here.\n"),
        "items/first/en.md:9:9: hint: The value fee stands in a sentence");
  }

  @Test
  void figure_thatIsAValue_isAnErrorWhateverItsGrouping() throws IOException {
    for (String figure : List.of("25000", "25,000", "25.000", "25 000", "２５０００")) {
      assertFinding(
          MINIMAL.append("items/first/en.md", "You pay " + figure + " dong.\n"),
          "items/first/en.md:9:9: error:");
    }
  }

  @Test
  void figure_changeable_isAHintWhereTheItemHasValues() throws IOException {
    assertFinding(
        MINIMAL
            .append("items/first/en.md", "Opens at 16:30.\n")
            .append("items/first/vi.md", "Mở cửa lúc 16:30.\n"),
        "items/first/en.md:9:10: hint: 16:30 looks like a figure that changes");
  }

  @Test
  void figure_differingBetweenLanguages_isAWarning_ofTwoDigitsAHint() throws IOException {
    PackageFixture year = MINIMAL.append("items/first/vi.md", "Xây năm 1070.\n");

    assertFinding(
        year.append("items/first/en.md", "Built in 1076.\n"),
        "items/first/en.md: warning: 1070 stands in vi, but not in en");
    assertThat(check(year.append("items/first/en.md", "Built in １０７０.\n"), ALONE)).isEmpty();
    assertFinding(
        MINIMAL.append("items/first/vi.md", "Có 45 ngày.\n"),
        "items/first/en.md: hint: 45 stands in vi, but not in en");
  }

  @Test
  void figure_saidInWordsOrMultiplied_isNotCompared() throws IOException {
    PackageFixture words =
        MINIMAL
            .append("items/first/vi.md", "Hàng khác đến 10 triệu, 2 chai, ngày 2.12.2025.\n")
            .append(
                "items/first/en.md", "Other goods to 10 million, two bottles, 2 December 2025.\n");

    assertThat(check(words, ALONE)).isEmpty();
  }

  @Test
  void title_ofThreeLines_isAnError_ofTwoAHint() throws IOException {
    assertFinding(
        MINIMAL.replace("items/first/en.md", "A title", "T".repeat(47)),
        "items/first/en.md:2:8: error: The title uses 204 % of a line");
    assertFinding(
        MINIMAL.replace("items/first/en.md", "A title", "T".repeat(24)),
        "items/first/en.md:2:8: hint: The title uses 104 % of a line");
    assertThat(check(MINIMAL.replace("items/first/en.md", "A title", "T".repeat(23)), ALONE))
        .isEmpty();
  }

  @Test
  void summary_of31Letters_isAWarning() throws IOException {
    assertFinding(
        MINIMAL.replace("items/first/en.md", "In short", "s".repeat(31)),
        "items/first/en.md:4:10: warning: The summary uses 103 % of its room");
  }

  @Test
  void title_withLookalikeLetters_isAnError() throws IOException {
    assertFinding(
        MINIMAL.replace("items/first/en.md", "A title", "Visа"), // Cyrillic а
        "items/first/en.md:2:8: error: \"Visа\" mixes letters of LATIN, CYRILLIC");
    assertFinding(
        MINIMAL.replace("items/first/en.md", "A title", "My рау"), // all Cyrillic
        "items/first/en.md:2:11: error: \"рау\" is written in CYRILLIC");
  }

  @Test
  void qr_outsideTheDomains_orNotHttps_isAnError() throws IOException {
    var domains = Optional.of(new AllowedDomains(Set.of("gov.vn")));
    var context = new CheckContext(List.of(), domains, List.of(), TODAY);
    String qr = "qr: {url: {vi: \"%s\", en: \"https://evisa.gov.vn/\"}, label: {vi: A, en: B}}\n";

    assertThat(check(MINIMAL.append(ITEM, qr.formatted("https://evisa.gov.vn/")), context))
        .isEmpty();
    for (String hostile :
        List.of(
            "https://evisa-gov.vn/",
            "https://gov.vn.example.org/",
            "https://gov.vn@example.org/",
            "https://evisa.gov.vn:8443/")) {
      assertThat(check(MINIMAL.append(ITEM, qr.formatted(hostile)), context))
          .extracting(Finding::code)
          .as(hostile)
          .containsAnyOf(FindingCode.URL_DOMAIN, FindingCode.URL_NOT_HTTPS);
    }
    assertFinding(
        MINIMAL.append(ITEM, qr.formatted("http://evisa.gov.vn/")), ITEM + ":12:5: error:");
  }

  @Test
  void qr_withoutLabelInALanguage_isAnError() throws IOException {
    assertFinding(
        MINIMAL.append(ITEM, "qr: {tel: \"tel:113\", label: {vi: Gọi 113}}\n"),
        ITEM + ":12:29: error: The QR code has no label in en");
  }

  @Test
  void qr_offlineOf107Bytes_isAnError_of106Not() throws IOException {
    String qr = "qr: {geo: \"geo:%s\", label: {vi: A, en: B}}\n";

    assertFinding(
        MINIMAL.append(ITEM, qr.formatted("1".repeat(103))),
        ITEM + ":12:5: error: The QR payload has 107 bytes, allowed are 106");
    assertThat(check(MINIMAL.append(ITEM, qr.formatted("1".repeat(102))), ALONE)).isEmpty();
  }

  @Test
  void qr_whoseModulesAreTooSmallOnThePanel_isAnError() throws IOException {
    String qr = "qr: {geo: \"geo:%s\", label: {vi: A, en: B}}\n".formatted("1".repeat(102));
    var coarse = new CheckContext(List.of(gate("vi", "1.0")), Optional.empty(), List.of(), TODAY);

    assertThat(texts(MINIMAL.append(ITEM, qr), coarse))
        .contains(
            ITEM
                + ":12:5: error: On the panel of hall-gate a module of this QR code would be"
                + " 1.00 mm, at least 1.5 mm are needed [qr-module]");
  }

  @Test
  void link_thatPhonesInChinaCannotOpen_isAWarning() throws IOException {
    String qr =
        "qr: {url: {vi: \"https://maps.google.com/x\", en: \"https://maps.google.com/x\"}, label: {vi: A, en: B}}\n";

    assertFinding(
        MINIMAL.append(ITEM, qr),
        ITEM + ":12:11: warning: https://maps.google.com/x usually does not open");
  }

  @Test
  void media_listedButAbsent_isAnError_presentButUnlistedAWarning() throws IOException {
    assertFinding(
        MINIMAL.append(ITEM, media("items/first/poster.json", "containsMap: false")),
        ITEM + ":13:5: error: items/first/poster.json is listed but not in the package");
    assertFinding(
        MINIMAL.file("items/first/poster.json", "{}"),
        "items/first/poster.json: warning: No item uses items/first/poster.json");
  }

  @Test
  void map_withoutRegisterNumber_isAnError() throws IOException {
    assertFinding(
        MINIMAL.append(ITEM, media("media/map.png", "containsMap: true")),
        ITEM + ":13:5: error: media/map.png shows a map but has no number");
  }

  @Test
  void poster_thatCannotBeDrawn_isAnError() throws IOException {
    assertFinding(
        MINIMAL
            .append(ITEM, media("items/first/poster.json", "containsMap: false"))
            .file("items/first/poster.json", "{\"poster\":2}"),
        "items/first/poster.json: error: The poster cannot be used: ");
  }

  @Test
  void poster_withARedDisc_isAWarning() throws IOException {
    String disc =
        "M1200 600C1200 710 1110 800 1000 800C890 800 800 710 800 600C800 490 890 400 1000 400C1110 400 1200 490 1200 600Z";
    String poster =
        "{\"poster\":1,\"size\":[2000,1200],\"ground\":0,\"band\":[0,300,2000,460],\"layers\":["
            + "{\"off\":[5,5],\"items\":[{\"d\":\""
            + disc
            + "\",\"f\":1}]}]}";

    assertThat(
            texts(
                MINIMAL
                    .append(ITEM, media("items/first/poster.json", "containsMap: false"))
                    .file("items/first/poster.json", poster),
                ALONE))
        .containsExactly(
            "items/first/poster.json: warning: A round red shape reads as a flag [poster-red-round]",
            "items/first/poster.json: hint: The band shows almost nothing of the drawing (0 %)"
                + " [poster-empty-band]");
  }

  @Test
  void poster_withARedBlossom_isNotTakenForADisc() throws IOException {
    String blossom =
        "M-14-20c-70-50-40-96 14-84c54-12 84 34 14 84c40-76 92-60 86-8c28 46-4 86-76 46"
            + "c86 26 82 76 36 86c-34 40-76 20-60-64c16 84-26 104-60 64c-46-10-50-60 36-86Z";
    String poster =
        "{\"poster\":1,\"size\":[2000,1200],\"ground\":0,\"band\":[0,300,2000,460],\"layers\":["
            + "{\"off\":[5,5],\"items\":[{\"g\":[{\"d\":\""
            + blossom
            + "\",\"f\":1}],\"at\":[900,500],\"k\":1500}]}]}";

    assertThat(
            check(
                MINIMAL
                    .append(ITEM, media("items/first/poster.json", "containsMap: false"))
                    .file("items/first/poster.json", poster),
                ALONE))
        .extracting(Finding::code)
        .containsExactly(FindingCode.POSTER_EMPTY_BAND);
  }

  @Test
  void clarification_mustNameWhatItCorrects_inAllItsLanguages() throws IOException {
    PackageFixture clarification = MINIMAL.replace(ITEM, "PRACTICAL", "CLARIFICATION");

    assertFinding(clarification, ITEM + ": error: A clarification must say what it corrects");
    assertFinding(
        clarification.append(ITEM, "corrects: {item: sample/gone, date: 2026-11-20}\n"),
        ITEM + ":12:11: error: There is no item sample/gone in this package");
    assertFinding(
        clarification
            .item("bus")
            .text(
                "bus",
                "fr",
                "---\ntitle: T\nanswer: A\nsummary: S\n---\n```facts\nPrix: {{fee}}\n```\n")
            .append(ITEM, "corrects: {item: sample/bus, date: 2026-11-20}\n"),
        "items/first/fr.md: error: There is no text in fr");
  }

  @Test
  void emergencyItem_outsideItsPackage_isAnError() throws IOException {
    assertFinding(
        MINIMAL.replace(ITEM, "PRACTICAL", "EMERGENCY"),
        ITEM + ":2:8: error: Items of group EMERGENCY belong into the package");
  }

  private static String media(String file, String map) {
    return "media:\n  - {file: %s, role: hero, author: A, licence: CC0-1.0, source: own, %s, alt: {vi: A, en: B}}\n"
        .formatted(file, map);
  }

  private static GateProfile gate(String language) {
    return gate(language, "4.03");
  }

  private static GateProfile gate(String language, String pxPerMm) {
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

  private void assertFinding(PackageFixture fixture, String start) throws IOException {
    assertThat(texts(fixture, ALONE)).anySatisfy(text -> assertThat(text).startsWith(start));
  }

  /// The first line of each finding.
  private List<String> texts(PackageFixture fixture, CheckContext context) throws IOException {
    return check(fixture, context).stream()
        .map(finding -> finding.toText(Locale.ENGLISH).lines().findFirst().orElseThrow())
        .toList();
  }

  private List<Finding> check(PackageFixture fixture, CheckContext context) throws IOException {
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
