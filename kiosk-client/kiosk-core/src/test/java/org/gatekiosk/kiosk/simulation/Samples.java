package org.gatekiosk.kiosk.simulation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.gatekiosk.content.format.Block.Paragraph;
import org.gatekiosk.content.format.Direction;
import org.gatekiosk.content.format.FileClass;
import org.gatekiosk.content.format.GateProfile;
import org.gatekiosk.content.format.GateProfile.Panel;
import org.gatekiosk.content.format.GateProfile.Zone;
import org.gatekiosk.content.format.Group;
import org.gatekiosk.content.format.Item;
import org.gatekiosk.content.format.ItemBuilder;
import org.gatekiosk.content.format.ItemName;
import org.gatekiosk.content.format.ItemText;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.content.format.ReleaseFile;
import org.gatekiosk.content.format.Span.TextSpan;
import org.gatekiosk.kiosk.catalog.CatalogItem;
import org.gatekiosk.kiosk.catalog.FileSource;
import org.gatekiosk.kiosk.catalog.Place;
import org.gatekiosk.sync.protocol.Endpoints;
import org.gatekiosk.sync.protocol.GateSettings;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.sync.protocol.StatisticsPolicy;
import org.gatekiosk.trust.Sha256;

/// A gate, a place and small items.
public final class Samples {
  public static final KioskId KIOSK = new KioskId("noi-bai-01");
  public static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
  public static final LocalDate VERIFIED = LocalDate.of(2026, 11, 10);

  public static final Zone ARRIVALS =
      new Zone("noi-bai-arrivals", Direction.ARRIVING, Map.of(LanguageTag.EN, "Arrivals"));

  public static final GateProfile GATE =
      new GateProfile(
          "noi-bai",
          Map.of(LanguageTag.VI, "Nội Bài", LanguageTag.EN, "Noi Bai"),
          HANOI,
          List.of(LanguageTag.VI, LanguageTag.EN, LanguageTag.KO),
          List.of(),
          List.of(
              ARRIVALS, new Zone("noi-bai-hall", Direction.BOTH, Map.of(LanguageTag.EN, "Hall"))),
          new Panel(1080, 1920, 315, 600, 600));

  public static final Place PLACE = new Place(GATE, ARRIVALS);

  private Samples() {}

  public static GateSettings settings() {
    return settings(StatisticsPolicy.STANDARD);
  }

  public static GateSettings settings(StatisticsPolicy policy) {
    return new GateSettings(
        GATE,
        ARRIVALS.id(),
        policy,
        List.of(new Endpoints("localhost", 8443, 8883)),
        Duration.ZERO,
        Duration.ZERO);
  }

  /// An item `help/<id>` in Vietnamese and English.
  public static ItemBuilder item(String id) {
    return Item.builder(new ItemName("help", id), Group.PRACTICAL, "help", VERIFIED)
        .text(text(LanguageTag.VI, "Trợ giúp " + id))
        .text(text(LanguageTag.EN, "Help " + id));
  }

  public static ItemText text(LanguageTag language, String title) {
    return new ItemText(
        language,
        title,
        "Answer",
        "Summary",
        List.of(new Paragraph(List.of(new TextSpan("Some words to read.")))));
  }

  public static CatalogItem entry(ItemBuilder item) {
    Item built = item.build();
    return new CatalogItem(built.name().in("demo"), "0123456789ab", built, NO_FILES);
  }

  /// A picture for an item.
  public static ReleaseFile file(String path, byte[] content, FileClass fileClass) {
    return new ReleaseFile(
        path,
        Sha256.of(content),
        content.length,
        "application/octet-stream",
        fileClass,
        List.of(),
        List.of());
  }

  private static final FileSource NO_FILES =
      new FileSource() {
        @Override
        public java.util.Optional<byte[]> read(ReleaseFile file) {
          return java.util.Optional.empty();
        }

        @Override
        public java.util.Optional<java.nio.file.Path> path(ReleaseFile file) {
          return java.util.Optional.empty();
        }
      };
}
