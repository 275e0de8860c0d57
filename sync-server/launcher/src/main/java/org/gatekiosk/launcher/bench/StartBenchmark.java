package org.gatekiosk.launcher.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gatekiosk.launcher.ChildProgram;
import org.gatekiosk.launcher.FailedException;
import org.gatekiosk.launcher.Installation;
import org.gatekiosk.launcher.Words;
import org.gatekiosk.launcher.demo.DemoHome;

/// Start of the process to the second pulse with content, against an empty JavaFX window with the
/// same flags, each with an AOT cache of its own, taken in turns; the server is down.
final class StartBenchmark {
  private static final int ROUNDS = 9;
  private static final double GOAL = 1.5;
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final String KIOSK = "org.gatekiosk.kiosk.app.KioskMain";
  private static final String EMPTY_WINDOW = "org.gatekiosk.kiosk.app.EmptyWindowMain";

  private final Installation installation;
  private final Path folder;

  private StartBenchmark(Installation installation, Path folder) {
    this.installation = installation;
    this.folder = folder;
  }

  static List<Result> run(Installation installation, Words words)
      throws IOException, FailedException, InterruptedException {
    DemoHome home;
    try (var demo = RunningDemo.start(installation)) {
      home = demo.home();
    }
    var benchmark = new StartBenchmark(installation, home.folder());
    var kiosk = benchmark.trained(KIOSK, List.of("--home", home.kiosk().toString(), "--headless"));
    var window = benchmark.trained(EMPTY_WINDOW, List.of("--headless"));
    List<Long> kioskMs = new ArrayList<>();
    List<Long> windowMs = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      windowMs.add(benchmark.firstFrameMs(window));
      kioskMs.add(benchmark.firstFrameMs(kiosk));
    }
    double kioskMedian = median(kioskMs);
    double windowMedian = median(windowMs);
    return List.of(
        Result.beside(
            "first content frame / empty window",
            kioskMedian / windowMedian,
            "",
            GOAL,
            "empty JavaFX window, ms",
            windowMedian),
        Result.beside(
            "first content frame, median",
            kioskMedian,
            "ms",
            GOAL * windowMedian,
            "empty JavaFX window, ms",
            windowMedian));
  }

  /// A first run writes the AOT cache, and gives the start that uses it.
  private ChildProgram.Start trained(String mainClass, List<String> arguments)
      throws IOException, FailedException, InterruptedException {
    var cache = folder.resolve(mainClass + ".aot");
    var training =
        installation.screenProgram(
            mainClass, Optional.of("-XX:AOTCacheOutput=" + cache), arguments);
    try (var run = training.inBackground("training", folder.resolve("bench.log"))) {
      awaitFirstFrame(run);
      // The cache is written while the program ends.
      run.end(PATIENCE);
    }
    if (!Files.exists(cache)) {
      throw new FailedException("no AOT cache was written: " + cache);
    }
    return installation.screenProgram(mainClass, Optional.of("-XX:AOTCache=" + cache), arguments);
  }

  private long firstFrameMs(ChildProgram.Start start)
      throws IOException, FailedException, InterruptedException {
    try (var run = start.inBackground("bench", folder.resolve("bench.log"))) {
      awaitFirstFrame(run);
      return run.sinceStartMs();
    }
  }

  private static void awaitFirstFrame(ChildProgram run)
      throws FailedException, InterruptedException {
    run.awaitLine(line -> line.contains("\"first-frame\""), PATIENCE);
  }

  private static double median(List<Long> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }
}
