package org.gatekiosk.kiosk.ui.screen;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.KioskFacts;
import org.gatekiosk.kiosk.catalog.Catalog;
import org.gatekiosk.kiosk.catalog.CatalogItem;
import org.gatekiosk.kiosk.catalog.Place;
import org.gatekiosk.kiosk.ui.attract.AttractModel;
import org.gatekiosk.kiosk.ui.attract.AttractView;
import org.gatekiosk.kiosk.ui.common.Destination;
import org.gatekiosk.kiosk.ui.common.Page;
import org.gatekiosk.kiosk.ui.common.Setting;
import org.gatekiosk.kiosk.ui.help.HelpView;
import org.gatekiosk.kiosk.ui.home.HomeModel;
import org.gatekiosk.kiosk.ui.home.HomeView;
import org.gatekiosk.kiosk.ui.item.ItemModel;
import org.gatekiosk.kiosk.ui.item.ItemView;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.notice.EmptyView;
import org.gatekiosk.kiosk.ui.notice.NoticeView;
import org.gatekiosk.kiosk.ui.sos.SosModel;
import org.gatekiosk.kiosk.ui.sos.SosView;
import org.gatekiosk.kiosk.ui.topic.ListModel;
import org.gatekiosk.kiosk.ui.topic.ListView;

/// Draws the page of a destination from what the kiosk knows at this moment.
public final class Pages {
  private final KioskFacts facts;
  private final InstantSource clock;

  public Pages(KioskFacts facts, InstantSource clock) {
    this.facts = facts;
    this.clock = clock;
  }

  /// The languages on offer, in the order of the gate.
  List<LanguageTag> languages() {
    return facts.languages();
  }

  /// The item whose poster the attract screen shows first, if there is one. Any thread.
  public List<CatalogItem> firstPoster(Catalog catalog) {
    return facts.place().stream()
        .flatMap(
            place -> AttractModel.of(catalog, place, now(place), languages()).posters().stream())
        .limit(1)
        .toList();
  }

  LanguageTag firstLanguage() {
    return languages().getFirst();
  }

  /// Whether there is anything to show at this place now.
  boolean hasContent(Catalog catalog) {
    return facts
        .place()
        .filter(place -> !catalog.answers(place, now(place), 1).isEmpty())
        .isPresent();
  }

  /// Whether there is nothing to show at this destination. An item that somebody reads stays, and
  /// is proven in a trial, also when the hour offers nothing.
  boolean isEmpty(Catalog catalog, Destination destination) {
    boolean item = destination instanceof Destination.Item;
    return facts.place().isEmpty() || !(item || hasContent(catalog));
  }

  /// The page of a destination in this catalogue; a calm page where there is nothing to show.
  Page draw(Catalog catalog, Destination destination, Setting setting, int part) {
    return isEmpty(catalog, destination)
        ? EmptyView.draw(setting.look())
        : draw(catalog, facts.place().orElseThrow(), destination, setting, part);
  }

  private Page draw(
      Catalog catalog, Place place, Destination destination, Setting setting, int part) {
    LanguageTag language = setting.look().language();
    ZonedDateTime now = now(place);
    return switch (destination) {
      case Destination.Attract() ->
          AttractView.draw(AttractModel.of(catalog, place, now, languages()), setting);
      case Destination.Home() ->
          HomeView.draw(HomeModel.of(catalog, place, now, language), setting, part);
      case Destination.Topics() ->
          ListView.draw(ListModel.ofTopics(catalog, place, now, language), setting, part);
      case Destination.Topic(var topic) ->
          ListView.draw(ListModel.ofTopic(topic, catalog, place, now, language), setting, part);
      case Destination.Item(var fullName) ->
          catalog
              .item(fullName)
              .map(entry -> ItemView.draw(model(entry, language), setting, part))
              .orElseGet(() -> draw(catalog, place, new Destination.Home(), setting, 0));
      case Destination.Sos() ->
          SosView.draw(SosModel.of(place, kioskId(), language), setting, part);
      case Destination.Help() -> HelpView.draw(setting, part);
      case Destination.Notice() -> NoticeView.draw(setting, part);
    };
  }

  /// Minutes since 1970.
  long minute() {
    return clock.instant().getEpochSecond() / 60;
  }

  /// What of a page depends on the time: a page whose moment has changed is to be drawn again.
  String moment(Catalog catalog, Destination destination, Look look) {
    Optional<Place> here = facts.place();
    if (here.isEmpty()) {
      return "";
    }
    Place place = here.get();
    ZonedDateTime now = now(place);
    return switch (destination) {
      case Destination.Attract() -> catalog.attractPosters(place, now).toString();
      case Destination.Home() -> HomeModel.of(catalog, place, now, look.language()).toString();
      default -> "";
    };
  }

  private ItemModel model(CatalogItem entry, LanguageTag language) {
    LanguageTag shown = entry.text(language).language();
    return ItemModel.of(entry, language, today(), facts.shortLink(entry, shown));
  }

  private LocalDate today() {
    return facts
        .place()
        .map(place -> now(place).toLocalDate())
        .orElseThrow(() -> new IllegalStateException("an item without a place"));
  }

  private ZonedDateTime now(Place place) {
    return clock.instant().atZone(place.gate().timeZone());
  }

  private String kioskId() {
    return facts.desired().map(desired -> desired.kiosk().value()).orElse("");
  }
}
