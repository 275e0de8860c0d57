package org.gatekiosk.kiosk.ui.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.catalog.CatalogItem;
import org.gatekiosk.kiosk.ui.preview.SampleContent;
import org.junit.jupiter.api.Test;

class ItemModelTest {
  private static final CatalogItem WITH_PHONE =
      SampleContent.catalog().item("sample/viet-nam/coming-home").orElseThrow();
  private static final CatalogItem WITH_ADDRESS =
      SampleContent.catalog().item("sample/viet-nam/world-heritage").orElseThrow();

  private static ItemModel on(CatalogItem entry, LocalDate day) {
    return ItemModel.of(entry, LanguageTag.EN, day, Optional.empty());
  }

  private static LocalDate reviewBy(CatalogItem entry) {
    return Objects.requireNonNull(entry.item().reviewBy());
  }

  @Test
  void qr_numberThatIsShown_canBeTakenAlong() {
    assertThat(on(WITH_PHONE, reviewBy(WITH_PHONE)).qr()).isPresent();
  }

  @Test
  void qr_numberThatGaveWayToAskAtTheDesk_isNotGivenByTheCodeEither() {
    assertThat(on(WITH_PHONE, reviewBy(WITH_PHONE).plusDays(1)).qr()).isEmpty();
  }

  @Test
  void qr_addressThatIsNoValue_staysOnAnAgedPage() {
    assertThat(on(WITH_ADDRESS, reviewBy(WITH_ADDRESS).plusDays(1)).qr()).isPresent();
  }
}
