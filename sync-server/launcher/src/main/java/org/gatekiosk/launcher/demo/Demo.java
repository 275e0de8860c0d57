package org.gatekiosk.launcher.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.gatekiosk.launcher.FailedException;
import org.gatekiosk.launcher.Installation;
import org.gatekiosk.launcher.Options;
import org.gatekiosk.launcher.Words;
import org.gatekiosk.launcher.WrongUseException;
import org.jspecify.annotations.Nullable;

/// `gatekiosk demo`: server, sample content and one kiosk, until Ctrl-C; with `--exit` a scripted
/// visitor uses the kiosk and a report says what happened.
public final class Demo {
  private static final Duration COUNTS_PATIENCE = Duration.ofMinutes(3);

  private final Installation installation;
  private final Settings settings;
  private final Words words;
  private final DemoHome home;

  private Demo(Installation installation, Settings settings, Words words, DemoHome home) {
    this.installation = installation;
    this.settings = settings;
    this.words = words;
    this.home = home;
  }

  /// What the command line asks for.
  ///
  /// @param report where the scripted visit is told; absent: run until Ctrl-C
  /// @param kioskFirst the kiosk is started before the server is
  /// @param killServer the server is killed with -9 in the middle of the visits
  /// @param killKiosk so is the kiosk
  /// @param ports values of [DemoPorts#OPTIONS]
  private record Settings(
      Path home,
      boolean fresh,
      boolean headless,
      Optional<Path> report,
      boolean kioskFirst,
      boolean killServer,
      boolean killKiosk,
      Map<String, String> ports) {
    static Settings of(Options options, Words words) throws WrongUseException {
      var report = options.value("--report").map(Path::of);
      if (options.has("--exit") != report.isPresent()) {
        throw new WrongUseException(words.say("exit-needs-report"));
      }
      Map<String, String> ports = new LinkedHashMap<>();
      for (var name : DemoPorts.OPTIONS) {
        options.value(name).ifPresent(port -> ports.put(name, port));
      }
      return new Settings(
          Path.of(
              options.value("--home").orElse(System.getProperty("user.home") + "/.gatekiosk/demo")),
          options.has("--fresh"),
          options.has("--headless") || System.getenv("DISPLAY") == null,
          report,
          options.has("--kiosk-first"),
          options.has("--kill-server"),
          options.has("--kill-kiosk"),
          ports);
    }
  }

  public static int run(Installation installation, List<String> arguments, Words words)
      throws WrongUseException, FailedException, IOException, InterruptedException {
    var flags =
        Set.of("--fresh", "--headless", "--exit", "--kiosk-first", "--kill-server", "--kill-kiosk");
    var values = new HashSet<>(DemoPorts.OPTIONS);
    values.addAll(Set.of("--home", "--report"));
    var options = Options.parse(arguments, flags, values, words);
    if (!options.rest().isEmpty()) {
      throw new WrongUseException(words.say("unknown-option", options.rest().getFirst()));
    }
    var settings = Settings.of(options, words);
    var home = DemoHome.open(settings.home(), settings.fresh());
    var demo = new Demo(installation, settings, words, home);
    return settings.report().isPresent()
        ? demo.visitAndReport(settings.report().get())
        : demo.untilStopped();
  }

  /// Starts the server where the kiosk looks for it.
  private DemoServer startServer() throws IOException, FailedException, InterruptedException {
    var kept = DemoPorts.kept(home);
    var options = settings.ports();
    if (kept.isPresent()) {
      options = kept.get().options(settings.ports());
      for (var wish : settings.ports().entrySet()) {
        var port = options.getOrDefault(wish.getKey(), wish.getValue());
        if (!port.equals(wish.getValue())) {
          say("port-kept", wish.getKey(), wish.getValue(), port);
        }
      }
    }
    var server = DemoServer.start(installation, home, options);
    endWithThisProcess(server::close);
    var ports = DemoPorts.read(home.server().resolve("ports.json"));
    if (kept.isPresent() && !ports.reaches(kept.get())) {
      server.close();
      throw new FailedException(words.say("ports-taken", kept.get().https(), kept.get().mqtt()));
    }
    ports.keep(home);
    return server;
  }

  /// Everything runs until this process is told to end.
  private int untilStopped() throws FailedException, IOException, InterruptedException {
    var people = People.open(home);
    var kiosk = kioskIfEnrolled();
    try (var server = startServer()) {
      var preparation = preparation(people, server);
      say("preparing", home.folder());
      boolean anythingNew = preparation.prepare();
      if (kiosk == null) {
        kiosk = kiosk(false, false);
      }
      if (anythingNew) {
        preparation.awaitVisible(preparation.publish());
      }
      say("demo-runs", server.address(), preparation.signInLink(), home.people());
      new CountDownLatch(1).await();
      return 0;
    } finally {
      if (kiosk != null) {
        kiosk.close();
      }
    }
  }

  private int visitAndReport(Path reportFile)
      throws FailedException, IOException, InterruptedException {
    var shots = reportFile.toAbsolutePath().resolveSibling("screenshots");
    var people = People.open(home);
    Visits visits;
    try (var server = startServer()) {
      visits = visit(server, preparation(people, server), shots);
    }
    say("server-down");
    long firstFrameMs;
    try (var kiosk = kiosk(false, true)) {
      firstFrameMs = kiosk.awaitFirstFrame();
      kiosk.screenshot(shots.resolve("server-down.png"));
      visits.screenshots().add(shots.resolve("server-down.png"));
    }
    var report = visits.report(firstFrameMs);
    report.write(reportFile);
    var faults = report.shortcomings(2 * Visitor.LANGUAGES.size());
    faults.forEach(fault -> say("shortcoming", fault));
    say("report-written", reportFile);
    return faults.isEmpty() ? 0 : 1;
  }

  /// What both runs of the kiosk gave.
  private record Visits(
      long publishToVisibleMs,
      long items,
      int sessions,
      long viewsOnKiosk,
      long viewsOnServer,
      long qrShown,
      long qrDecoded,
      List<Path> screenshots,
      long kioskRssMb,
      long serverRssMb) {
    DemoReport report(long firstFrameMs) {
      return new DemoReport(
          firstFrameMs,
          publishToVisibleMs,
          items,
          Visitor.LANGUAGES,
          sessions,
          viewsOnKiosk,
          viewsOnServer,
          qrShown,
          qrDecoded,
          screenshots,
          kioskRssMb,
          serverRssMb);
    }
  }

  private Visits visit(DemoServer server, Preparation preparation, Path shots)
      throws FailedException, IOException, InterruptedException {
    say("preparing", home.folder());
    preparation.prepare();
    if (settings.kioskFirst()) {
      server.pause();
    }
    var upright = new Visitor(shots, "portrait");
    var lying = new Visitor(shots, "landscape");
    var kiosk = kiosk(false, true);
    try {
      if (settings.kioskFirst()) {
        server.resume();
      }
      say("publishing");
      var publishToVisible = preparation.awaitVisible(preparation.publish());
      kiosk = visitInAllLanguages(upright, kiosk, server);
      kiosk.close();
      kiosk = kiosk(true, true);
      kiosk.awaitFirstFrame();
      for (var language : Visitor.LANGUAGES) {
        say("visiting", language);
        lying.visit(kiosk, language);
      }
      say("counts");
      long viewsOnServer = awaitCounts(kiosk, preparation);
      var seen = kiosk.look();
      List<Path> screenshots = new ArrayList<>(upright.taken());
      screenshots.addAll(lying.taken());
      return new Visits(
          publishToVisible.toMillis(),
          seen.items(),
          upright.sessions() + lying.sessions(),
          seen.views(),
          viewsOnServer,
          seen.qrShown(),
          (long) upright.qrDecoded() + lying.qrDecoded(),
          screenshots,
          kiosk.program().residentMb(),
          server.program().residentMb());
    } finally {
      kiosk.close();
    }
  }

  /// All languages; `--kill-server` and `--kill-kiosk` strike in the middle.
  ///
  /// @return the kiosk that runs in the end
  private DemoKiosk visitInAllLanguages(Visitor visitor, DemoKiosk kiosk, DemoServer server)
      throws FailedException, IOException, InterruptedException {
    var running = kiosk;
    for (var language : Visitor.LANGUAGES) {
      if (settings.killServer() && language.equals("ja")) {
        say("killing-server");
        server.kill();
      }
      if (settings.killKiosk() && language.equals("ko")) {
        say("killing-kiosk");
        running.program().kill();
        running = kiosk(false, true);
        running.awaitFirstFrame();
      }
      say("visiting", language);
      visitor.visit(running, language);
    }
    return running;
  }

  /// Waits until the day's buckets have closed and the server has acknowledged them.
  private static long awaitCounts(DemoKiosk kiosk, Preparation preparation)
      throws FailedException, IOException, InterruptedException {
    long end = System.nanoTime() + COUNTS_PATIENCE.toNanos();
    long onServer = preparation.viewsOnServer();
    while (onServer != kiosk.look().views() && System.nanoTime() < end) {
      Thread.sleep(500);
      onServer = preparation.viewsOnServer();
    }
    return onServer;
  }

  private Preparation preparation(People people, DemoServer server) {
    var api = new ServerApi(server::address);
    return new Preparation(installation, home, people, api, InstantSource.system());
  }

  private @Nullable DemoKiosk kioskIfEnrolled() throws IOException {
    return home.hasKiosk() ? kiosk(false, false) : null;
  }

  private DemoKiosk kiosk(boolean landscape, boolean hand) throws IOException {
    var kiosk =
        DemoKiosk.start(
            installation, home, new DemoKiosk.Mode(settings.headless(), landscape, hand));
    endWithThisProcess(kiosk::close);
    return kiosk;
  }

  private static void endWithThisProcess(Runnable end) {
    Runtime.getRuntime().addShutdownHook(new Thread(end));
  }

  private void say(String key, Object... arguments) {
    System.out.println(words.say(key, arguments));
  }
}
