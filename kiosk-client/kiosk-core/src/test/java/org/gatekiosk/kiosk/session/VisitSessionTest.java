package org.gatekiosk.kiosk.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatekiosk.content.format.LanguageTag.EN;
import static org.gatekiosk.content.format.LanguageTag.KO;
import static org.gatekiosk.content.format.LanguageTag.VI;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.content.format.Qr;
import org.gatekiosk.content.format.QrKind;
import org.gatekiosk.kiosk.catalog.CatalogItem;
import org.gatekiosk.kiosk.simulation.Samples;
import org.gatekiosk.sync.protocol.Shape;
import org.gatekiosk.sync.protocol.StatRow;
import org.gatekiosk.sync.testkit.MovableClock;
import org.junit.jupiter.api.Test;

class VisitSessionTest {
  private final MovableClock clock = MovableClock.at("2026-11-22T08:00:00Z");
  private final List<StatRow> counted = new ArrayList<>();
  private final VisitSession session =
      new VisitSession(clock, counted::addAll, IdlePolicy.STANDARD);
  private final CatalogItem taxi = Samples.entry(Samples.item("taxi"));

  private void touch() {
    session.input(InputMode.TOUCH);
  }

  private void wait(int seconds) {
    clock.advance(Duration.ofSeconds(seconds));
  }

  private long count(String metric, Shape shape) {
    return counted.stream()
        .filter(row -> row.metric().equals(metric) && row.shape() == shape)
        .mapToLong(StatRow::value)
        .sum();
  }

  private long count(String metric) {
    return counted.stream().filter(row -> row.metric().equals(metric)).count();
  }

  @Test
  void input_nobodyThere_startsAVisit() {
    touch();

    assertThat(session.state()).isEqualTo(VisitState.ACTIVE);
    assertThat(session.tick()).isEqualTo(new VisitEffect.Stay());
  }

  @Test
  void tick_menuUntouchedFor60s_warnsThenResetsAfter30s() {
    touch();
    wait(59);
    VisitEffect before = session.tick();
    wait(1);
    VisitEffect warning = session.tick();
    wait(29);
    VisitEffect lastSecond = session.tick();
    wait(1);

    VisitEffect end = session.tick();

    assertThat(before).isEqualTo(new VisitEffect.Stay());
    assertThat(warning).isEqualTo(new VisitEffect.Warn(30));
    assertThat(lastSecond).isEqualTo(new VisitEffect.Warn(1));
    assertThat(end).isEqualTo(new VisitEffect.Reset());
    assertThat(session.state()).isEqualTo(VisitState.ENDING);
  }

  @Test
  void input_inWarning_goesOnAsOftenAsWanted() {
    touch();
    for (int i = 0; i < 10; i++) {
      wait(60);
      assertThat(session.tick()).isInstanceOf(VisitEffect.Warn.class);
      touch();
      assertThat(session.state()).isEqualTo(VisitState.ACTIVE);
    }
  }

  @Test
  void wiped_afterReset_isAttractAgain() {
    touch();
    session.finished();
    assertThat(session.tick()).isEqualTo(new VisitEffect.Reset());

    session.wiped();

    assertThat(session.state()).isEqualTo(VisitState.ATTRACT);
    assertThat(session.running()).isFalse();
  }

  @Test
  void tick_itemWithQr_warnsOnlyAfter120s() {
    var qr = new Qr(QrKind.TEL, Map.of(LanguageTag.UND, "tel:113"), Map.of());
    touch();
    session.opened(Samples.entry(Samples.item("police").qr(qr)), EN, EN);
    wait(119);
    VisitEffect before = session.tick();
    wait(1);

    assertThat(before).isEqualTo(new VisitEffect.Stay());
    assertThat(session.tick()).isInstanceOf(VisitEffect.Warn.class);
  }

  @Test
  void end_oneTouchOnly_isATouchAwayAndNoSession() {
    touch();
    wait(60);
    session.tick();
    wait(30);
    session.tick();

    assertThat(count("touch-away", Shape.PLAIN_HOUR)).isEqualTo(1);
    assertThat(count("session")).isZero();
    assertThat(count("language-mix")).isZero();
  }

  @Test
  void input_secondWithin15s_isASession() {
    touch();
    wait(15);
    touch();
    session.finished();

    assertThat(count("session", Shape.PLAIN_HOUR)).isEqualTo(1);
    assertThat(count("touch-away")).isZero();
    assertThat(count("input-mode", Shape.MODE_DAY)).isEqualTo(1);
  }

  @Test
  void input_secondAfter16s_leavesATouchAwayBehind() {
    touch();
    wait(16);
    touch();
    wait(1);
    touch();
    session.finished();

    assertThat(count("touch-away", Shape.PLAIN_HOUR)).isEqualTo(1);
    assertThat(count("session", Shape.PLAIN_HOUR)).isEqualTo(1);
  }

  @Test
  void closed_after2s_isAViewInThreeShapes() {
    touch();
    session.opened(taxi, EN, EN);
    wait(2);
    session.closed();

    assertThat(count("view", Shape.ITEM_LANGUAGE_DAY)).isEqualTo(1);
    assertThat(count("view", Shape.ITEM_HOUR)).isEqualTo(1);
    assertThat(count("view", Shape.LANGUAGE_HOUR)).isEqualTo(1);
    assertThat(counted)
        .contains(
            new StatRow(
                "dwell",
                Shape.ITEM_LANGUAGE_DAY,
                List.of("demo/help/taxi", "0123456789ab", "en", "<5"),
                1));
  }

  @Test
  void closed_before2s_isNoView() {
    touch();
    session.opened(taxi, EN, EN);
    clock.advance(Duration.ofMillis(1999));
    session.closed();

    assertThat(count("view")).isZero();
    assertThat(count("session")).isEqualTo(1);
  }

  @Test
  void closed_sameItemTwice_isOneSessionThatViewed() {
    touch();
    for (int i = 0; i < 2; i++) {
      session.opened(taxi, EN, EN);
      wait(3);
      touch();
      session.closed();
    }

    assertThat(count("view", Shape.ITEM_LANGUAGE_DAY)).isEqualTo(2);
    assertThat(count("sessions-viewed", Shape.ITEM_LANGUAGE_DAY)).isEqualTo(1);
  }

  @Test
  void closed_leftAlone_dwellEnds10sAfterTheLastInput() {
    touch();
    session.opened(taxi, EN, EN);
    wait(60);
    session.tick();
    wait(30);
    session.tick();

    assertThat(counted.stream().filter(row -> row.metric().equals("dwell")))
        .extracting(row -> row.dims().getLast())
        .containsExactly("5-15");
  }

  @Test
  void opened_inFallback_isCountedForTheChosenLanguage() {
    touch();
    session.opened(taxi, EN, KO);
    wait(5);
    session.closed();

    assertThat(counted)
        .contains(
            new StatRow(
                "fallback",
                Shape.ITEM_LANGUAGE_DAY,
                List.of("demo/help/taxi", "0123456789ab", "ko"),
                1));
  }

  @Test
  void qrShown_3s_isCountedOnceAView() {
    touch();
    session.opened(taxi, EN, EN);
    session.qrShown();
    wait(3);
    session.qrHidden();
    session.qrShown();
    wait(3);
    session.closed();

    assertThat(count("qr-shown", Shape.ITEM_LANGUAGE_DAY)).isEqualTo(1);
  }

  @Test
  void qrShown_lessThan3s_isNotCounted() {
    touch();
    session.opened(taxi, EN, EN);
    session.qrShown();
    clock.advance(Duration.ofMillis(2999));
    session.closed();

    assertThat(count("qr-shown")).isZero();
  }

  @Test
  void finished_twoLanguages_countsTheLongerAndTheSwitch() {
    touch();
    session.languageChosen(VI);
    wait(3);
    touch();
    session.languageChosen(KO);
    wait(8);
    touch();

    session.finished();

    assertThat(counted)
        .contains(new StatRow("language-mix", Shape.LANGUAGE_HOUR, List.of("ko"), 1));
    assertThat(count("language-switched")).isEqualTo(1);
  }

  @Test
  void anything_withoutAVisit_isIgnored() {
    session.opened(taxi, EN, EN);
    session.closed();
    session.finished();
    session.wiped();

    assertThat(session.state()).isEqualTo(VisitState.ATTRACT);
    assertThat(counted).isEmpty();
  }

  @Test
  void dwellBin_bounds_fallIntoTheUpperBin() {
    assertThat(Counts.dwellBin(Duration.ofMillis(4999))).isEqualTo("<5");
    assertThat(Counts.dwellBin(Duration.ofSeconds(5))).isEqualTo("5-15");
    assertThat(Counts.dwellBin(Duration.ofMinutes(2))).isEqualTo("120-300");
    assertThat(Counts.dwellBin(Duration.ofMinutes(5))).isEqualTo(">300");
  }

  @Test
  void limit_longText_isAtMost180s() {
    var longText = Samples.text(EN, "word ".repeat(3000));
    var shortText = Samples.text(EN, "word");

    assertThat(IdlePolicy.STANDARD.limit(taxi.item(), longText)).hasSeconds(180);
    assertThat(IdlePolicy.STANDARD.limit(taxi.item(), shortText)).hasSeconds(60);
  }

  @Test
  void readingTime_hanLetters_takeLongerThanLatinOnes() {
    var han = Samples.text(LanguageTag.ZH_HANS, "的".repeat(260));
    var latin = Samples.text(EN, "e".repeat(260));

    assertThat(IdlePolicy.readingTime(han)).isGreaterThan(IdlePolicy.readingTime(latin));
  }
}
