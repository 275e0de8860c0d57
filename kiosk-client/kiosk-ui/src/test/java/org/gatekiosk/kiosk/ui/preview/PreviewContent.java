package org.gatekiosk.kiosk.ui.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatekiosk.content.format.Attract;
import org.gatekiosk.content.format.Block;
import org.gatekiosk.content.format.Direction;
import org.gatekiosk.content.format.FileClass;
import org.gatekiosk.content.format.GateProfile;
import org.gatekiosk.content.format.Group;
import org.gatekiosk.content.format.Item;
import org.gatekiosk.content.format.ItemBuilder;
import org.gatekiosk.content.format.ItemName;
import org.gatekiosk.content.format.ItemText;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.content.format.Media;
import org.gatekiosk.content.format.MediaRole;
import org.gatekiosk.content.format.Qr;
import org.gatekiosk.content.format.QrKind;
import org.gatekiosk.content.format.ReleaseFile;
import org.gatekiosk.content.format.Source;
import org.gatekiosk.content.format.Span;
import org.gatekiosk.content.format.Value;
import org.gatekiosk.content.format.ValueKind;
import org.gatekiosk.kiosk.catalog.Catalog;
import org.gatekiosk.kiosk.catalog.CatalogItem;
import org.gatekiosk.kiosk.catalog.FileSource;
import org.gatekiosk.kiosk.catalog.Place;
import org.gatekiosk.trust.Sha256;

/// The items, gate and texts of the pictures in the design, so that a rendered page can be laid
/// beside its picture.
public final class PreviewContent {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final List<LanguageTag> LANGUAGES =
      List.of(
          LanguageTag.VI,
          LanguageTag.ZH_HANS,
          LanguageTag.EN,
          LanguageTag.KO,
          LanguageTag.JA,
          LanguageTag.ZH_HANT,
          LanguageTag.RU,
          LanguageTag.FR);

  private PreviewContent() {}

  public static Place place() {
    var zone =
        new GateProfile.Zone(
            "noi-bai-t2",
            Direction.ARRIVING,
            Map.of(LanguageTag.EN, "Terminal 2, level 1", LanguageTag.VI, "Nhà ga T2, tầng 1"));
    var gate =
        new GateProfile(
            "noi-bai",
            Map.of(
                LanguageTag.EN,
                "Noi Bai",
                LanguageTag.VI,
                "Nội Bài",
                LanguageTag.KO,
                "노이바이",
                LanguageTag.RU,
                "Нойбай"),
            ZoneId.of("Asia/Ho_Chi_Minh"),
            LANGUAGES,
            List.of(),
            List.of(zone),
            new GateProfile.Panel(1080, 1920, 403, 800, 600));
    return new Place(gate, zone);
  }

  public static Catalog catalog() {
    List<CatalogItem> items = new ArrayList<>();
    items.add(entry(bus(), "nhat-tan"));
    items.add(entry(transfer(), "nhat-tan"));
    items.add(
        entry(
            simple(
                "taxi-without-surprise",
                "transport",
                95,
                "Taxi without surprise",
                "Meter, door number, receipt"),
            ""));
    items.add(
        entry(
            simple(
                "how-long-may-i-stay",
                "visa",
                94,
                "How long may I stay?",
                "Read the stamp in your passport"),
            ""));
    items.add(
        entry(
            simple(
                "sim-with-passport",
                "connectivity",
                93,
                "SIM with your passport",
                "What to bring to the counter"),
            ""));
    items.add(
        entry(
            simple(
                "cash-card-change",
                "money",
                92,
                "Cash, card, change",
                "Where to ask, what to count"),
            ""));
    items.add(entry(temple(), "khue-van-cac"));
    items.add(entry(breakfast(), "pho"));
    items.add(entry(cash(), "long-bien"));
    for (String topic : List.of("help", "places", "events")) {
      items.add(entry(simple("x-" + topic, topic, 10, "About " + topic, "In a few words"), ""));
    }
    return new Catalog("preview", items);
  }

  private static ItemBuilder bus() {
    return builder("bus-to-the-city", "transport", 100)
        .reviewBy(LocalDate.of(2026, 10, 29))
        .values(
            List.of(
                value("fare", ValueKind.AMOUNT, "45000", "VND"),
                value("first", ValueKind.TIME, "05:30", null),
                value("last", ValueKind.TIME, "22:30", null)))
        .text(
            text(
                LanguageTag.EN,
                "Bus to the city",
                "City buses stop in front of the arrivals hall. The fare goes by distance.",
                "Where it stops, how to pay",
                new Block.Facts(
                    List.of(
                        fact("Stop", new Span.TextSpan("in front of the arrivals hall")),
                        fact("Fare", new Span.ValueSpan("fare")),
                        fact("First bus", new Span.ValueSpan("first")),
                        fact("Last bus", new Span.ValueSpan("last"))))));
  }

  private static ItemBuilder transfer() {
    return builder("terminal-transfer", "transport", 99)
        .reviewBy(LocalDate.of(2026, 12, 22))
        .qr(qr("https://noibaiairport.vn"))
        .text(
            text(
                LanguageTag.EN,
                "Terminal 2 to Terminal 1",
                "The shuttle bus is free. You do not pay a driver who offers the trip.",
                "The blue bus is free",
                new Block.Facts(
                    List.of(
                        fact("Where", new Span.TextSpan("Level 1, lane 2, pillar 16–18")),
                        fact("Bus", new Span.TextSpan("Blue, marked NIA")),
                        fact("Day", new Span.TextSpan("every 15 min, 07:30–23:30")),
                        fact("Night", new Span.TextSpan("every 30 min"))))));
  }

  private static ItemBuilder temple() {
    return builder("temple-of-literature", "culture", 20)
        .reviewBy(LocalDate.of(2027, 2, 22))
        .qr(qr("https://vanmieu.gov.vn"))
        .attract(new Attract(1, null, null))
        .text(
            text(
                LanguageTag.EN,
                "Temple of Literature",
                "The country’s first university. 82 stone steles, each on the back of a tortoise.",
                "82 steles on tortoises",
                new Block.Facts(
                    List.of(
                        fact("Steles", new Span.TextSpan("names of examination laureates")),
                        fact("Listed", new Span.TextSpan("Memory of the World, UNESCO")),
                        fact("Dress", new Span.TextSpan("shoulders and knees covered"))))))
        .text(
            text(
                LanguageTag.FR,
                "Temple de la Littérature",
                "La première université du pays. 82 stèles, chacune portée par une tortue.",
                "82 stèles sur des tortues",
                new Block.Facts(
                    List.of(
                        fact("Stèles", new Span.TextSpan("noms des lauréats des concours")),
                        fact("Inscrites", new Span.TextSpan("Mémoire du monde, UNESCO")),
                        fact("Tenue", new Span.TextSpan("épaules et genoux couverts"))))));
  }

  private static ItemBuilder breakfast() {
    return builder("breakfast-in-the-street", "culture", 19)
        .reviewBy(LocalDate.of(2027, 2, 22))
        .attract(new Attract(1, null, null))
        .text(
            text(
                LanguageTag.KO,
                "거리에서 아침 먹기",
                "손가락으로 그릇을 가리키고 이 문장을 보여 주세요.",
                "쌀국수 주문하기",
                new Block.Phrase(
                    LanguageTag.VI, "Cho tôi một bát phở bò.", "쪼 또이 못 밧 퍼 보", "소고기 쌀국수 한 그릇 주세요."),
                new Block.Steps(
                    List.of(
                        words("빈자리에 앉습니다. 합석은 흔한 일입니다."),
                        words("문장을 보여 주고 손가락으로 수를 셉니다."),
                        words("고수를 빼려면 “không rau mùi”라고 하세요."),
                        words("다 먹은 뒤 자리에서 계산합니다.")))));
  }

  private static ItemBuilder cash() {
    return builder("cash-and-gold", "customs", 18)
        .reviewBy(LocalDate.of(2027, 2, 22))
        .attract(new Attract(1, null, null))
        .text(
            text(
                LanguageTag.RU,
                "Наличные и золото",
                "Больше 5\u00A0000 долларов США? Заявите на таможне.",
                "Заявите на таможне",
                new Block.Paragraph(
                    words(
                        "Или больше 15\u00A0миллионов донгов. Сделайте это до выхода из зала. "
                            + "Возьмите бланк с печатью и сохраните до выезда: заявить —"
                            + " бесплатно. Золото до 300 граммов заявлять не нужно, изделия из"
                            + " него носите на себе."))))
        .text(
            text(
                LanguageTag.VI,
                "Cầu Long Biên",
                "Mang quá 5.000 đô la Mỹ? Hãy khai báo hải quan.",
                "Khai báo hải quan",
                new Block.Table(
                    List.of(words("Loại"), words("Mức phải khai")),
                    List.of(
                        List.of(words("Ngoại tệ"), words("trên 5.000 USD")),
                        List.of(words("Tiền Việt Nam"), words("trên 15 triệu đồng"))))));
  }

  private static ItemBuilder simple(
      String id, String topic, int priority, String title, String summary) {
    return builder(id, topic, priority)
        .text(
            text(
                LanguageTag.EN,
                title,
                "Ask the officer and read the stamp. It says until when you may stay.",
                summary,
                new Block.Paragraph(words("Keep the page with the stamp until you leave.")),
                new Block.Bullets(List.of(words("one passport"), words("one stamp")))));
  }

  private static ItemBuilder builder(String id, String topic, int priority) {
    return Item.builder(
            ItemName.of("preview/" + id), Group.PRACTICAL, topic, LocalDate.of(2026, 7, 29))
        .priority(priority)
        .source(
            new Source(
                Map.of(LanguageTag.EN, "UNESCO register (sample)", LanguageTag.KO, "관광 안내 (견본)"),
                null,
                null,
                null,
                null));
  }

  private static ItemText text(
      LanguageTag language, String title, String answer, String summary, Block... blocks) {
    return new ItemText(language, title, answer, summary, List.of(blocks));
  }

  private static Block.Fact fact(String label, Span value) {
    return new Block.Fact(words(label), List.of(value));
  }

  private static List<Span> words(String text) {
    return List.of(new Span.TextSpan(text));
  }

  private static Value value(
      String id, ValueKind kind, String value, @org.jspecify.annotations.Nullable String unit) {
    return new Value(id, kind, value, unit, null, TODAY, null);
  }

  private static Qr qr(String url) {
    return new Qr(QrKind.URL, Map.of(LanguageTag.EN, url, LanguageTag.VI, url), Map.of());
  }

  private static CatalogItem entry(ItemBuilder builder, String poster) {
    Item item = builder.build();
    String path = "items/poster.json";
    if (!poster.isEmpty()) {
      byte[] json = resource("/posters/" + poster + ".json");
      var file =
          new ReleaseFile(
              path,
              Sha256.of(json),
              json.length,
              "application/json",
              FileClass.IMAGE,
              List.of(),
              List.of());
      var media =
          new Media(path, MediaRole.HERO, "a", "CC0-1.0", "own", null, false, null, Map.of());
      item = item.toBuilder().media(List.of(media)).files(List.of(file)).build();
    }
    return new CatalogItem("sample/" + item.name(), "000000000000", item, new Files(poster));
  }

  private static byte[] resource(String name) {
    try (InputStream in = PreviewContent.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Files(String poster) implements FileSource {
    @Override
    public Optional<byte[]> read(ReleaseFile file) {
      return Optional.of(resource("/posters/" + poster + ".json"));
    }

    @Override
    public Optional<Path> path(ReleaseFile file) {
      return Optional.empty();
    }
  }
}
