package org.gatekiosk.kiosk.ui.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.gatekiosk.content.format.Item;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.content.format.Qr;
import org.gatekiosk.content.format.QrKind;
import org.gatekiosk.kiosk.catalog.Catalog;
import org.gatekiosk.kiosk.catalog.CatalogItem;
import org.gatekiosk.kiosk.session.IdlePolicy;
import org.gatekiosk.kiosk.session.VisitSession;
import org.gatekiosk.kiosk.ui.common.FxThread;
import org.gatekiosk.kiosk.ui.look.Glass;
import org.gatekiosk.kiosk.ui.look.TextSize;
import org.gatekiosk.kiosk.ui.look.Theme;
import org.gatekiosk.kiosk.ui.poster.Posters;
import org.gatekiosk.kiosk.ui.preview.FxToolkit;
import org.gatekiosk.kiosk.ui.preview.PreviewFacts;
import org.gatekiosk.kiosk.ui.preview.SampleContent;
import org.gatekiosk.kiosk.update.TrialResult;
import org.gatekiosk.sync.protocol.StatRow;
import org.gatekiosk.sync.testkit.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A screen in a window, touched by a robot as by a finger.
@ExtendWith(FxToolkit.class)
class KioskScreenTest {
  private static final Instant MORNING = Instant.parse("2026-11-22T23:30:00Z");

  private final MovableClock clock = MovableClock.at(MORNING);
  private final Catalog catalog = SampleContent.catalog();
  private final List<StatRow> counted = new ArrayList<>();
  private final KioskScreen screen = FxThread.call(this::newScreen);
  private final Stage stage = FxThread.call(Stage::new);

  private KioskScreen newScreen() {
    var facts = new PreviewFacts(catalog, Optional.of(SampleContent.place("noi-bai", 0)));
    var visits = new VisitSession(clock, counted::addAll, IdlePolicy.STANDARD);
    return new KioskScreen(
        Glass.PORTRAIT,
        new Pages(facts, clock),
        catalog,
        visits,
        new Posters(FxToolkit.background()));
  }

  @BeforeEach
  void open() {
    FxThread.call(
        () -> {
          stage.setScene(new Scene(new Group(screen.root()), 1080, 1920));
          stage.setX(0);
          stage.setY(0);
          stage.show();
          return stage;
        });
  }

  @AfterEach
  void close() {
    FxThread.call(
        () -> {
          stage.close();
          return stage;
        });
  }

  @Test
  void tap_languageThenAnswer_opensTheItemInIt() {
    tap("#lang-ko");
    awaitScreen("home");
    tap("#answer-1");
    awaitScreen("item");

    assertThat(state().look().language()).isEqualTo(LanguageTag.KO);
    assertThat(state().item()).isPresent();
  }

  @Test
  void tap_anotherLanguageOnAnItem_keepsThePage() {
    tap("#lang-en");
    awaitScreen("home");
    tap("#answer-2");
    awaitScreen("item");
    Optional<String> item = state().item();
    tap("#bar-language");
    await().until(() -> state().languagePanel());

    tap("#panel-lang-ru");

    await().until(() -> state().look().language().equals(LanguageTag.RU));
    assertThat(state().item()).isEqualTo(item);
    assertThat(state().languagePanel()).isFalse();
  }

  @Test
  void tap_finishAfterEveryChoice_wipesEverything() {
    ScreenState fresh = state();
    tap("#lang-fr");
    awaitScreen("home");
    tap("#bar-help");
    awaitScreen("help");
    tap("#size-2");
    await().until(() -> state().look().size() == TextSize.LARGE);
    tap("#contrast-dark");
    await().until(() -> state().look().theme().equals(Theme.DARK));
    tap("#reach-left");
    await().until(() -> state().look().reach().low());

    tap("#bar-finish");

    awaitScreen("attract");
    assertThat(state()).isEqualTo(fresh);
  }

  @Test
  void slide_offTheField_doesNothing() {
    FxThread.call(
        () -> {
          var robot = new Robot();
          Bounds field = bounds("#lang-en");
          robot.mouseMove(field.getCenterX(), field.getCenterY());
          robot.mousePress(MouseButton.PRIMARY);
          robot.mouseMove(field.getCenterX(), field.getMinY() - 200);
          robot.mouseRelease(MouseButton.PRIMARY);
          return robot;
        });
    settle();

    assertThat(state().screen()).isEqualTo("attract");
  }

  @Test
  void tick_nobodyTouches_asksCountsDownAndResets() {
    tap("#lang-en");
    awaitScreen("home");
    clock.advance(Duration.ofSeconds(61));
    tick();
    assertThat(state().idleWarning()).isTrue();
    clock.advance(Duration.ofSeconds(29));
    tick();
    assertThat(state().idleWarning()).isTrue();

    clock.advance(Duration.ofSeconds(2));
    tick();

    assertThat(state().screen()).isEqualTo("attract");
    assertThat(state().idleWarning()).isFalse();
  }

  @Test
  void tap_duringTheWarning_keepsThePage() {
    tap("#lang-en");
    awaitScreen("home");
    tap("#bar-help");
    awaitScreen("help");
    clock.advance(Duration.ofSeconds(61));
    tick();

    tap("#idle-more");

    await().until(() -> !state().idleWarning());
    tick();
    assertThat(state().screen()).isEqualTo("help");
  }

  @Test
  void tick_touchOnAttractWithoutChoice_isNotAsked() {
    tap("#attract-caption");
    clock.advance(Duration.ofSeconds(61));

    tick();

    assertThat(state().screen()).isEqualTo("attract");
    assertThat(state().idleWarning()).isFalse();
    assertThat(FxThread.call(screen::visitRunning)).isFalse();
  }

  @Test
  void view_ofTwoSeconds_isCounted() {
    tap("#lang-en");
    awaitScreen("home");
    tap("#answer-1");
    awaitScreen("item");
    clock.advance(Duration.ofSeconds(5));

    tap("#bar-finish");

    awaitScreen("attract");
    assertThat(counted).extracting(StatRow::metric).contains("view", "session");
  }

  @Test
  void prove_sampleContent_isProven() {
    var trial = new ScreenTrial(clock);
    trial.attach(screen, List.of());

    assertThat(trial.prove(catalog)).isEqualTo(new TrialResult.Proven());
  }

  @Test
  void prove_codeLargerThanThePage_isNotProven() {
    var trial = new ScreenTrial(clock);
    trial.attach(screen, List.of());

    assertThat(trial.prove(new Catalog("next", List.of(tooLarge()))))
        .isInstanceOfSatisfying(
            TrialResult.Unproven.class,
            unproven -> assertThat(unproven.reason()).contains("is cut"));
  }

  @Test
  void prove_itemConfirmedInAnEarlierRun_isNotDrawnAgain() {
    var trial = new ScreenTrial(clock);
    CatalogItem entry = tooLarge();
    trial.attach(screen, List.of(entry));

    assertThat(trial.prove(new Catalog("next", List.of(entry))))
        .isEqualTo(new TrialResult.Proven());
  }

  /// With a code of 177 modules, which is wider than the panel.
  private CatalogItem tooLarge() {
    CatalogItem entry = catalog.everything().getFirst();
    String card = "BEGIN:VCARD" + "x".repeat(2_300);
    var code = new Qr(QrKind.VCARD, Map.of(LanguageTag.UND, card), Map.of());
    Item item = entry.item().toBuilder().qr(code).build();
    return new CatalogItem(entry.fullName(), "111111111111", item, entry.files());
  }

  @Test
  void show_duringAVisit_waitsForItsEnd() {
    var trial = new ScreenTrial(clock);
    trial.attach(screen, List.of());
    tap("#lang-en");
    awaitScreen("home");
    var next = new Catalog("next", catalog.everything());

    CompletableFuture<Instant> shown = trial.show(next);

    settle();
    assertThat(shown).isNotDone();
    tap("#bar-finish");
    awaitScreen("attract");
    FxThread.call(
        () -> {
          trial.tick();
          return trial;
        });
    assertThat(shown).succeedsWithin(Duration.ofSeconds(10));
    assertThat(FxThread.call(screen::catalog)).isSameAs(next);
  }

  private ScreenState state() {
    return FxThread.call(screen::state);
  }

  private void awaitScreen(String word) {
    await().until(() -> state().screen().equals(word));
    settle();
  }

  private void tick() {
    FxThread.call(
        () -> {
          screen.tick();
          return screen;
        });
  }

  /// What was posted to the toolkit before has been done afterwards.
  private static void settle() {
    for (int turn = 0; turn < 2; turn++) {
      var done = new CompletableFuture<Void>();
      Platform.runLater(() -> done.complete(null));
      done.join();
    }
  }

  private void tap(String id) {
    FxThread.call(
        () -> {
          Bounds field = bounds(id);
          var robot = new Robot();
          robot.mouseMove(field.getCenterX(), field.getCenterY());
          robot.mousePress(MouseButton.PRIMARY);
          robot.mouseRelease(MouseButton.PRIMARY);
          return robot;
        });
    settle();
  }

  private Bounds bounds(String id) {
    Node node = stage.getScene().lookup(id);
    assertThat(node).as(id).isNotNull();
    return node.localToScreen(node.getLayoutBounds());
  }
}
