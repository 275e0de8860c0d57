package org.gatekiosk.kiosk.ui.screen;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.catalog.Catalog;
import org.gatekiosk.kiosk.catalog.CatalogItem;
import org.gatekiosk.kiosk.ui.common.Destination;
import org.gatekiosk.kiosk.ui.common.FxThread;
import org.gatekiosk.kiosk.ui.common.Page;
import org.gatekiosk.kiosk.update.ScreenProof;
import org.gatekiosk.kiosk.update.TrialResult;
import org.jspecify.annotations.Nullable;

/// Proves that a catalogue can be shown, and shows it: the screen's side of an update.
///
/// Called on the update thread. Pages are drawn one by one on the JavaFX thread, so that a visit
/// goes on between them; an item that was proven once in this version is not drawn again.
public final class ScreenTrial implements ScreenProof {
  private final InstantSource wall;
  private final CompletableFuture<KioskScreen> screen = new CompletableFuture<>();
  private final Set<Proven> proven = new HashSet<>();
  private @Nullable Waiting waiting;

  /// What was drawn without fault once.
  private record Proven(String item, String version) {
    static Proven of(CatalogItem entry) {
      return new Proven(entry.fullName(), entry.version());
    }
  }

  /// A catalogue that is shown when the visit is over.
  private record Waiting(Catalog catalog, CompletableFuture<Instant> shown) {}

  /// A trial that waits for its screen.
  ///
  /// @param wall clock of the answers of [#show]
  public ScreenTrial(InstantSource wall) {
    this.wall = wall;
  }

  /// The screen there is from now on; calls before it wait.
  ///
  /// @param confirmed items of the set that was confirmed in an earlier run: they were drawn then
  public void attach(KioskScreen attached, Collection<CatalogItem> confirmed) {
    confirmed.forEach(entry -> proven.add(Proven.of(entry)));
    screen.complete(attached);
  }

  @Override
  public TrialResult prove(Catalog candidate) {
    KioskScreen on = screen.join();
    on.prefetch(candidate.everything()).join();
    Optional<String> fault = templates(on, candidate).or(() -> items(on, candidate));
    proven.retainAll(candidate.everything().stream().map(Proven::of).toList());
    return fault.<TrialResult>map(TrialResult.Unproven::new).orElseGet(TrialResult.Proven::new);
  }

  private static Optional<String> templates(KioskScreen on, Catalog candidate) {
    List<Destination> templates =
        List.of(
            new Destination.Attract(),
            new Destination.Home(),
            new Destination.Topics(),
            new Destination.Sos(),
            new Destination.Help(),
            new Destination.Notice());
    return FxThread.call(on::languagesOnOffer).stream()
        .flatMap(
            language ->
                templates.stream()
                    .map(page -> draw(on, candidate, page, language))
                    .flatMap(Optional::stream))
        .findFirst();
  }

  private Optional<String> items(KioskScreen on, Catalog candidate) {
    for (CatalogItem entry : candidate.everything()) {
      if (proven.contains(Proven.of(entry))) {
        continue;
      }
      for (LanguageTag language : entry.item().texts().keySet()) {
        Optional<String> fault =
            draw(on, candidate, new Destination.Item(entry.fullName()), language);
        if (fault.isPresent()) {
          return fault;
        }
      }
      proven.add(Proven.of(entry));
    }
    return Optional.empty();
  }

  /// Draws all parts of a page; the answer is what is wrong with it.
  private static Optional<String> draw(
      KioskScreen on, Catalog candidate, Destination destination, LanguageTag language) {
    String what = destination + " in " + language;
    try {
      int parts = FxThread.call(() -> check(on.draw(candidate, destination, language, 0)));
      for (int part = 1; part < parts; part++) {
        int next = part;
        FxThread.call(() -> check(on.draw(candidate, destination, language, next)));
      }
      return Optional.empty();
    } catch (CompletionException e) {
      return Optional.of(what + " cannot be drawn: " + e.getCause());
    }
  }

  private static int check(Page page) {
    PageCheck.faults(page.board()).stream()
        .findFirst()
        .ifPresent(
            fault -> {
              throw new IllegalStateException(fault);
            });
    return page.parts();
  }

  @Override
  public CompletableFuture<Instant> show(Catalog catalog) {
    var shown = new CompletableFuture<Instant>();
    var _ =
        screen.thenAccept(on -> Platform.runLater(() -> await(on, new Waiting(catalog, shown))));
    return shown;
  }

  private void await(KioskScreen on, Waiting next) {
    if (waiting != null) {
      waiting.shown().cancel(false);
    }
    waiting = next;
    showWaiting(on);
  }

  /// Shows what waits, if nobody is using the screen; to be called several times a second on the
  /// JavaFX thread.
  public void tick() {
    KioskScreen on = screen.getNow(null);
    if (on != null) {
      showWaiting(on);
    }
  }

  private void showWaiting(KioskScreen on) {
    Waiting next = waiting;
    if (next != null && !on.visitRunning()) {
      waiting = null;
      on.replace(next.catalog());
      var _ = FirstFrame.of(on.root()).thenAccept(_ -> next.shown().complete(wall.instant()));
    }
  }

  @Override
  public void refresh(Catalog catalog) {
    var _ = screen.thenAccept(on -> Platform.runLater(() -> on.replace(catalog)));
  }
}
