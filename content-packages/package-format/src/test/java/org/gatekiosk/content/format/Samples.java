package org.gatekiosk.content.format;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatekiosk.content.format.Block.Bullets;
import org.gatekiosk.content.format.Block.Fact;
import org.gatekiosk.content.format.Block.Facts;
import org.gatekiosk.content.format.Block.Heading;
import org.gatekiosk.content.format.Block.Paragraph;
import org.gatekiosk.content.format.Block.Phrase;
import org.gatekiosk.content.format.Block.Steps;
import org.gatekiosk.content.format.Block.Table;
import org.gatekiosk.content.format.GateProfile.OpeningHours;
import org.gatekiosk.content.format.GateProfile.Panel;
import org.gatekiosk.content.format.GateProfile.Zone;
import org.gatekiosk.content.format.Manifest.ManifestItem;
import org.gatekiosk.content.format.Manifest.SharedFile;
import org.gatekiosk.content.format.Span.TextSpan;
import org.gatekiosk.content.format.Span.ValueSpan;
import org.gatekiosk.trust.Sha256;

/// One of everything, and the smallest of everything.
final class Samples {
  static final ItemName NAME = ItemName.of("visa-information/e-visa");
  static final LocalDate CHECKED = LocalDate.of(2026, 11, 10);
  static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

  private Samples() {}

  /// An item with a default in every place that has one.
  static Item minimalItem() {
    return Item.builder(NAME, Group.PROMOTION, "culture", CHECKED)
        .text(new ItemText(LanguageTag.VI, "Tiêu đề", "Câu trả lời.", "Tóm tắt", List.of()))
        .build();
  }

  /// An item that uses every field and every kind of block.
  static Item fullItem() {
    return Item.builder(NAME, Group.OFFICIAL, "visa", CHECKED)
        .essential(true)
        .sensitive(true)
        .gates(List.of("noi-bai", "gia-lam-hall"))
        .direction(Direction.ARRIVING)
        .dayparts(List.of(new Daypart(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.MONDAY), 360, 960)))
        .priority(80)
        .values(values())
        .source(source())
        .reviewBy(LocalDate.of(2027, 1, 15))
        .hardExpiry(LocalDate.of(2028, 1, 1))
        .stepFree(StepFree.UNKNOWN)
        .fallback(List.of(LanguageTag.EN))
        .qr(qr())
        .media(media())
        .corrects(new Corrects(ItemName.of("help/point-at-it"), LocalDate.of(2026, 11, 16)))
        .attract(new Attract(3, LocalDate.of(2026, 11, 1), null))
        .armed(new Armed.ByDate(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 15)))
        .text(english())
        .text(new ItemText(LanguageTag.ZH_HANS, "电子签证", "仅此官网。", "官网", List.of()))
        .files(files())
        .build();
  }

  private static List<Value> values() {
    var validUntil = LocalDate.of(2027, 3, 31);
    return List.of(
        new Value("fee", ValueKind.AMOUNT, "25", "USD", "Notice 12", CHECKED, validUntil),
        new Value("days", ValueKind.NUMBER, "3", "day", null, CHECKED, null),
        new Value("since", ValueKind.DATE, "2025-12-02", null, null, CHECKED, null),
        new Value("opens", ValueKind.TIME, "08:00", null, null, CHECKED, null),
        new Value("desk", ValueKind.PHONE, "+84 24 3826 4026", null, null, CHECKED, null),
        new Value("office", ValueKind.ADDRESS, "44 Trần Phú", null, null, CHECKED, null),
        new Value("site", ValueKind.LINK, "https://evisa.gov.vn", null, null, CHECKED, null));
  }

  private static Source source() {
    Map<LanguageTag, String> issuer = new LinkedHashMap<>();
    issuer.put(LanguageTag.VI, "Chính phủ");
    issuer.put(LanguageTag.EN, "Government of Viet Nam");
    return new Source(
        issuer, null, "389/NQ-CP", LocalDate.of(2025, 12, 2), "https://vanban.chinhphu.vn/389");
  }

  private static Qr qr() {
    return new Qr(
        QrKind.URL,
        Map.of(LanguageTag.EN, "https://evisa.gov.vn/en"),
        Map.of(LanguageTag.EN, "The official site"));
  }

  private static List<Media> media() {
    return List.of(
        new Media(
            "items/e-visa/poster.json",
            MediaRole.HERO,
            "Gatekiosk",
            "CC0-1.0",
            "own drawing",
            null,
            false,
            null,
            Map.of(LanguageTag.EN, "A seal on a plate")),
        new Media(
            "media/hall.jpg",
            MediaRole.BODY,
            "A. Photographer",
            "CC-BY-4.0",
            "https://example.org/hall",
            new FocalPoint(55, 60),
            true,
            "MAP-17",
            Map.of()));
  }

  private static ItemText english() {
    return new ItemText(
        LanguageTag.EN,
        "E-visa: the one official site",
        "Apply at evisa.gov.vn only.",
        "evisa.gov.vn only",
        List.of(
            new Heading(2, words("What it costs")),
            new Paragraph(
                List.of(
                    new TextSpan("Pay "),
                    new ValueSpan("fee"),
                    new TextSpan(" once", true, false),
                    new TextSpan(", by card.", false, true))),
            new Bullets(List.of(words("A passport"), words("A photo"))),
            new Table(
                List.of(words("Entries"), words("Fee")),
                List.of(List.of(words("one"), List.of(new ValueSpan("fee"))))),
            new Steps(List.of(words("Open the site"), words("Fill in"))),
            new Facts(List.of(new Fact(words("Waiting time"), List.of(new ValueSpan("days"))))),
            new Phrase(LanguageTag.VI, "Cho tôi hỏi?", "cho toy hoy", "May I ask?")));
  }

  private static List<Span> words(String text) {
    return List.of(new TextSpan(text));
  }

  static List<ReleaseFile> files() {
    return List.of(
        new ReleaseFile(
            "items/e-visa/poster.json",
            digest("poster"),
            4756,
            "application/json",
            FileClass.TEXT,
            List.of(),
            List.of()),
        new ReleaseFile(
            "media/hall.mp4",
            digest("video"),
            ReleaseFile.BLOCK_BYTES + 1L,
            "video/mp4",
            FileClass.VIDEO,
            List.of("h264"),
            List.of(digest("first MiB"), digest("last byte"))));
  }

  static Manifest manifest() {
    return new Manifest(
        "demo",
        "01KAN8G1D0ZZZZZZZZZZZZZZZZ",
        Instant.parse("2026-11-22T19:00:00Z"),
        "0.1.0",
        List.of(
            new ManifestItem(NAME, digest("item"), 1234),
            new ManifestItem(ItemName.of("help/numbers"), digest("other item"), 999)),
        List.of(new SharedFile("notices/licences.txt", digest("shared"), 10)));
  }

  static GateProfile gate() {
    return new GateProfile(
        "noi-bai",
        Map.of(LanguageTag.VI, "Nội Bài"),
        ZoneId.of("Asia/Ho_Chi_Minh"),
        List.of(LanguageTag.VI, LanguageTag.EN),
        List.of(new OpeningHours(EVERY_DAY, 0, 1440)),
        List.of(
            new Zone("noi-bai-arrivals", Direction.ARRIVING, Map.of(LanguageTag.EN, "Arrivals")),
            new Zone("noi-bai-hall", Direction.BOTH, Map.of())),
        new Panel(1080, 1920, 403, 700, 600));
  }

  static Sha256 digest(String text) {
    return Sha256.of(bytes(text));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
