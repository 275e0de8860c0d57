package org.gatekiosk.kiosk.app;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import javafx.application.Platform;
import org.gatekiosk.device.simulated.SimulatedBox;
import org.gatekiosk.kiosk.Kiosk;
import org.gatekiosk.kiosk.KioskSettings;
import org.gatekiosk.kiosk.session.IdlePolicy;
import org.gatekiosk.kiosk.session.VisitSession;
import org.gatekiosk.kiosk.store.KioskHome;
import org.gatekiosk.kiosk.ui.common.FxThread;
import org.gatekiosk.kiosk.ui.look.Glass;
import org.gatekiosk.kiosk.ui.poster.Posters;
import org.gatekiosk.kiosk.ui.screen.KioskScreen;
import org.gatekiosk.kiosk.ui.screen.Pages;
import org.gatekiosk.kiosk.ui.screen.ScreenTrial;
import org.gatekiosk.kiosk.ui.screen.WarmUp;
import org.gatekiosk.kiosk.ui.words.Formats;

/// One kiosk from start to end: local content first, the network after the first frame.
final class KioskProgram {
  private static final System.Logger LOG = System.getLogger(KioskProgram.class.getName());
  private static final Logger JAVAFX_LOG = Logger.getLogger("javafx");

  private final KioskSettings settings;
  private final ScreenSettings screenSettings;
  private final Options options;
  private final long startedNs;
  private final RandomGenerator random;
  private final Clock clock = Clock.systemUTC();
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("background").daemon().factory());

  KioskProgram(
      KioskSettings settings,
      ScreenSettings screenSettings,
      Options options,
      long startedNs,
      RandomGenerator random) {
    this.settings = settings;
    this.screenSettings = screenSettings;
    this.options = options;
    this.startedNs = startedNs;
    this.random = random;
  }

  /// Opens everything and returns when the window stands; the JavaFX thread keeps the program
  /// alive.
  void start() throws IOException, NoDisplayException {
    FileLock home = new KioskHome(settings.home()).lock();
    if (options.headless()) {
      Toolkit.withoutWindow(screenSettings.glass(Optional.empty(), options.landscape()));
    }
    // Its warning about the class path is known, and formatting the first log line takes a while.
    JAVAFX_LOG.setLevel(Level.SEVERE);
    CompletableFuture<Void> toolkit = Toolkit.start();
    var _ = toolkit.thenRun(() -> Platform.runLater(() -> WarmUp.fonts(Glass.PORTRAIT)));
    var trial = new ScreenTrial(clock);
    Kiosk kiosk = Kiosk.open(settings, trial, new SimulatedBox(), clock, random);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(kiosk, home), "close"));
    var posters = new Posters(background);
    var pages = new Pages(kiosk, clock);
    CompletableFuture<Void> firstPoster =
        posters.prefetch(pages.firstPoster(kiosk.catalogAtStart()));
    await(toolkit);
    firstPoster.join();
    Glass glass =
        screenSettings.glass(kiosk.place().map(place -> place.gate().panel()), options.landscape());
    KioskWindow window =
        FxThread.call(
            () -> {
              var visits =
                  new VisitSession(kiosk.steadyClock(), kiosk.counter(), IdlePolicy.STANDARD);
              var screen = new KioskScreen(glass, pages, kiosk.catalogAtStart(), visits, posters);
              var shown = new KioskWindow(screen, glass, options.headless());
              trial.attach(screen, kiosk.confirmedAtStart());
              var afterVisit = new AfterVisit(background, System::gc);
              shown.show(
                  () -> {
                    trial.tick();
                    afterVisit.tick(visits.running());
                  },
                  this::sayFirstFrame);
              return shown;
            });
    var _ = window.firstPulse().thenRunAsync(() -> afterFirstPulse(kiosk, posters), background);
    if (options.remoteHand()) {
      new RemoteHand(window, kiosk, System.in, System.out).start();
    }
  }

  private static void close(Kiosk kiosk, FileLock home) {
    kiosk.close();
    try {
      home.close();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "the lock ends with the program", e);
    }
  }

  private static void await(CompletableFuture<Void> toolkit) throws NoDisplayException {
    try {
      toolkit.join();
    } catch (CompletionException e) {
      throw new NoDisplayException(e.getCause() == null ? e : e.getCause());
    }
  }

  /// On the JavaFX thread, at the second pulse that shows content of a release.
  private void sayFirstFrame() {
    long ms = (System.nanoTime() - startedNs) / 1_000_000;
    System.out.println("{\"event\":\"first-frame\",\"ms\":" + ms + "}");
  }

  /// What the first frame did not need: the network, the other posters, the tables of CLDR.
  private void afterFirstPulse(Kiosk kiosk, Posters posters) {
    try {
      kiosk.startSync();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.ERROR, "no connection to the server", e);
    }
    var _ = posters.prefetch(kiosk.catalogAtStart().everything());
    kiosk.languages().forEach(Formats::warm);
  }
}
