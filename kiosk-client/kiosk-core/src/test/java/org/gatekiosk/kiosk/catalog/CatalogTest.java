package org.gatekiosk.kiosk.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatekiosk.content.format.LanguageTag.EN;
import static org.gatekiosk.content.format.LanguageTag.KO;
import static org.gatekiosk.content.format.LanguageTag.VI;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatekiosk.content.format.Armed;
import org.gatekiosk.content.format.Attract;
import org.gatekiosk.content.format.Corrects;
import org.gatekiosk.content.format.Daypart;
import org.gatekiosk.content.format.Direction;
import org.gatekiosk.content.format.Group;
import org.gatekiosk.content.format.Item;
import org.gatekiosk.content.format.ItemBuilder;
import org.gatekiosk.content.format.ItemName;
import org.gatekiosk.content.format.Media;
import org.gatekiosk.content.format.MediaRole;
import org.gatekiosk.content.format.Value;
import org.gatekiosk.content.format.ValueKind;
import org.gatekiosk.kiosk.simulation.Samples;
import org.gatekiosk.sync.protocol.ArmedItem;
import org.gatekiosk.sync.protocol.Desired;
import org.gatekiosk.sync.protocol.Hidden;
import org.gatekiosk.sync.protocol.HiddenMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CatalogTest {
  /// A Sunday morning.
  private static final ZonedDateTime NOW =
      ZonedDateTime.of(2026, 11, 22, 8, 0, 0, 0, Samples.HANOI);

  private static final LocalDate TODAY = NOW.toLocalDate();

  private static Catalog of(ItemBuilder... items) {
    return new Catalog("test", Arrays.stream(items).map(Samples::entry).toList());
  }

  private static List<String> answers(Catalog catalog) {
    return catalog.answers(Samples.PLACE, NOW, 6).stream()
        .map(entry -> entry.item().name().itemId())
        .toList();
  }

  private static Desired desired(List<Hidden> hidden, List<ArmedItem> armed) {
    return new Desired(
        Samples.KIOSK,
        1,
        Instant.MAX,
        List.of(),
        Samples.settings(),
        hidden,
        armed,
        "https://gk.example/q/",
        Map.of());
  }

  private static Hidden hidden(
      String language, HiddenMode mode, @Nullable String value, @Nullable Instant until) {
    return new Hidden("demo/help/taxi", language, Hidden.ANY, mode, value, until);
  }

  private static Catalog under(Catalog catalog, Hidden... hidden) {
    Desired desired = desired(List.of(hidden), List.of());
    return catalog.with(Restrictions.at(desired, NOW.toInstant()));
  }

  private static Value fee(@Nullable LocalDate validUntil) {
    return new Value("fee", ValueKind.AMOUNT, "25", "USD", null, Samples.VERIFIED, validUntil);
  }

  @Test
  void answers_moreThanSix_areTheMostImportantFirst() {
    ItemBuilder[] items = new ItemBuilder[8];
    for (int i = 0; i < items.length; i++) {
      items[i] = Samples.item("item-" + i).priority(i);
    }

    assertThat(answers(of(items)))
        .containsExactly("item-7", "item-6", "item-5", "item-4", "item-3", "item-2");
  }

  @Test
  void answers_otherGateOrZone_areNotShown() {
    Catalog catalog =
        of(
            Samples.item("everywhere"),
            Samples.item("here").gates(List.of("noi-bai")),
            Samples.item("zone").gates(List.of("noi-bai-arrivals")),
            Samples.item("hall").gates(List.of("noi-bai-hall")),
            Samples.item("elsewhere").gates(List.of("gia-lam")));

    assertThat(answers(catalog)).containsExactly("everywhere", "here", "zone");
  }

  @Test
  void answers_otherDirection_areShownOnlyWhereBothPass() {
    Catalog catalog = of(Samples.item("leaving").direction(Direction.LEAVING));
    var hall = new Place(Samples.GATE, Samples.GATE.zone("noi-bai-hall").orElseThrow());

    assertThat(answers(catalog)).isEmpty();
    assertThat(catalog.answers(hall, NOW, 6)).hasSize(1);
  }

  @Test
  void answers_daypart_isReadOnTheClockOfTheGate() {
    var morning = new Daypart(Set.of(DayOfWeek.SUNDAY), 8 * 60, 9 * 60);
    Catalog catalog = of(Samples.item("morning").dayparts(List.of(morning)));
    ZonedDateTime sameMomentInUtc = NOW.withZoneSameInstant(ZoneOffset.UTC);

    assertThat(catalog.answers(Samples.PLACE, sameMomentInUtc, 6)).hasSize(1);
    assertThat(catalog.answers(Samples.PLACE, NOW.plusHours(1), 6)).isEmpty();
    assertThat(catalog.answers(Samples.PLACE, NOW.plusDays(1), 6)).isEmpty();
  }

  @Test
  void answers_hardExpiry_endsAfterItsDay() {
    assertThat(answers(of(Samples.item("last-day").hardExpiry(TODAY)))).hasSize(1);
    assertThat(answers(of(Samples.item("gone").hardExpiry(TODAY.minusDays(1))))).isEmpty();
  }

  @Test
  void answers_correction_isVisibleFor30Days() {
    var corrects = new Corrects(new ItemName("help", "bus"), TODAY);
    Catalog catalog =
        new Catalog(
            "test",
            List.of(
                Samples.entry(
                    Item.builder(
                            new ItemName("help", "correction"),
                            Group.CLARIFICATION,
                            "help",
                            Samples.VERIFIED)
                        .text(Samples.text(EN, "Corrected"))
                        .corrects(corrects))));

    assertThat(catalog.answers(Samples.PLACE, NOW.plusDays(29), 6)).hasSize(1);
    assertThat(catalog.answers(Samples.PLACE, NOW.plusDays(30), 6)).isEmpty();
    assertThat(catalog.answers(Samples.PLACE, NOW.minusDays(1), 6)).isEmpty();
  }

  @Test
  void answers_emergencyTemplate_isNotAmongThem() {
    ItemBuilder template =
        Item.builder(new ItemName("emergency", "storm"), Group.EMERGENCY, "help", Samples.VERIFIED)
            .text(Samples.text(EN, "Storm"));

    assertThat(answers(of(template))).isEmpty();
  }

  @Test
  void answers_armed_waitForTheirDateOrTheOfficer() {
    Catalog catalog =
        of(
            Samples.item("tet").armed(new Armed.ByDate(TODAY.plusDays(1), TODAY.plusDays(9))),
            Samples.item("storm").armed(new Armed.ByEvent("storm")));
    var armed = new ArmedItem("demo/help/storm", NOW.toInstant().plusSeconds(60));
    Catalog switchedOn =
        catalog.with(Restrictions.at(desired(List.of(), List.of(armed)), NOW.toInstant()));

    assertThat(answers(catalog)).isEmpty();
    assertThat(catalog.answers(Samples.PLACE, NOW.plusDays(1), 6)).hasSize(1);
    assertThat(answers(switchedOn)).containsExactly("storm");
  }

  @Test
  void topics_ofVisibleItems_theMostImportantFirst() {
    ItemBuilder bus =
        Item.builder(new ItemName("help", "bus"), Group.PRACTICAL, "transport", Samples.VERIFIED)
            .text(Samples.text(EN, "Bus"))
            .priority(5);

    Catalog catalog = of(Samples.item("taxi"), bus);

    assertThat(catalog.topics(Samples.PLACE, NOW)).containsExactly("transport", "help");
    assertThat(catalog.topic("transport", Samples.PLACE, NOW)).hasSize(1);
  }

  @Test
  void attractPosters_twiceTheWeight_standTwiceAsOften() {
    Catalog catalog =
        of(
            withPoster("a").attract(new Attract(4, null, null)),
            withPoster("b").attract(new Attract(2, null, null)),
            withPoster("over").attract(new Attract(9, null, TODAY.minusDays(1))),
            Samples.item("no-poster").attract(new Attract(9, null, null)));

    assertThat(catalog.attractPosters(Samples.PLACE, NOW))
        .extracting(entry -> entry.item().name().itemId())
        .containsExactly("a", "b", "a");
  }

  private static ItemBuilder withPoster(String id) {
    var hero =
        new Media(
            "items/" + id + "/poster.json",
            MediaRole.HERO,
            "Gatekiosk",
            "CC0-1.0",
            "own",
            null,
            false,
            null,
            Map.of());
    return Samples.item(id).media(List.of(hero));
  }

  @Test
  void item_withdrawn_isGoneEverywhere() {
    Catalog catalog =
        under(
            of(Samples.item("taxi"), Samples.item("bus")),
            hidden(Hidden.ANY, HiddenMode.WITHDRAWN, null, null));

    assertThat(answers(catalog)).containsExactly("bus");
    assertThat(catalog.item("demo/help/taxi")).isEmpty();
  }

  @Test
  void item_withdrawnInOneLanguage_isShownInAnother() {
    Catalog catalog =
        under(of(Samples.item("taxi")), hidden("en", HiddenMode.WITHDRAWN, null, null));

    ShownText shown = catalog.item("demo/help/taxi").orElseThrow().text(EN);

    assertThat(shown.language()).isEqualTo(VI);
    assertThat(shown.fallback()).isTrue();
  }

  @Test
  void value_beingChecked_givesWayUntilTheEnd() {
    Instant end = NOW.toInstant().plusSeconds(60);
    Hidden checking = hidden(Hidden.ANY, HiddenMode.CHECKING, "fee", end);
    Catalog plain = of(Samples.item("taxi").values(List.of(fee(null))).essential(true));
    Desired desired = desired(List.of(checking), List.of());
    Catalog after = plain.with(Restrictions.at(desired, end));

    assertThat(shownFee(under(plain, checking))).isEqualTo(new ShownValue.AskAtDesk());
    assertThat(shownFee(after)).isInstanceOf(ShownValue.Known.class);
    assertThat(Restrictions.nextEnd(desired, NOW.toInstant())).contains(end);
  }

  private static ShownValue shownFee(Catalog catalog) {
    return catalog.item("demo/help/taxi").orElseThrow().value("fee", TODAY);
  }

  @Test
  void value_afterValidUntil_givesWayAlone() {
    CatalogItem entry = Samples.entry(Samples.item("taxi").values(List.of(fee(TODAY), other())));

    assertThat(entry.value("fee", TODAY)).isInstanceOf(ShownValue.Known.class);
    assertThat(entry.value("fee", TODAY.plusDays(1))).isEqualTo(new ShownValue.AskAtDesk());
    assertThat(entry.value("other", TODAY.plusDays(1))).isInstanceOf(ShownValue.Known.class);
    assertThat(entry.age(TODAY.plusDays(1))).isEqualTo(new Age.Fresh());
  }

  private static Value other() {
    return new Value("other", ValueKind.NUMBER, "7", null, null, Samples.VERIFIED, null);
  }

  @Test
  void value_afterReviewBy_givesWayAndThePageSaysSince() {
    CatalogItem entry =
        Samples.entry(Samples.item("taxi").values(List.of(other())).reviewBy(TODAY));

    assertThat(entry.age(TODAY)).isEqualTo(new Age.Fresh());
    assertThat(entry.age(TODAY.plusDays(1))).isEqualTo(new Age.Unconfirmed(Samples.VERIFIED));
    assertThat(entry.value("other", TODAY.plusDays(1))).isEqualTo(new ShownValue.AskAtDesk());
  }

  @Test
  void value_ofEssentialItem_staysWithTheNote() {
    CatalogItem entry =
        Samples.entry(
            Samples.item("taxi").essential(true).values(List.of(fee(TODAY.minusDays(1)))));

    assertThat(entry.value("fee", TODAY)).isInstanceOf(ShownValue.Known.class);
    assertThat(entry.age(TODAY)).isEqualTo(new Age.Unconfirmed(Samples.VERIFIED));
  }

  @Test
  void value_unknownId_asksAtTheDesk() {
    assertThat(Samples.entry(Samples.item("taxi")).value("none", TODAY))
        .isEqualTo(new ShownValue.AskAtDesk());
  }

  @Test
  void text_languageMissing_fallsBackToEnglishFirst() {
    ShownText shown = Samples.entry(Samples.item("taxi")).text(KO);

    assertThat(shown.language()).isEqualTo(EN);
    assertThat(shown.fallback()).isTrue();
  }
}
