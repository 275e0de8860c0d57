package org.gatekiosk.launcher.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gatekiosk.launcher.FailedException;
import org.gatekiosk.launcher.Installation;
import org.gatekiosk.launcher.Words;
import org.gatekiosk.launcher.demo.Visitor;

/// Resident memory of kiosk and server after visits in all languages.
final class MemoryBenchmark {
  private static final double KIOSK_GOAL_MB = 260;
  private static final double SERVER_GOAL_MB = 350;

  private MemoryBenchmark() {}

  static List<Result> run(Installation installation, Words words)
      throws IOException, FailedException, InterruptedException {
    try (var demo = RunningDemo.start(installation)) {
      Path shots = demo.home().folder().resolve("screenshots");
      var visitor = new Visitor(shots, "portrait");
      for (var language : Visitor.LANGUAGES) {
        visitor.visit(demo.kiosk(), language);
      }
      return List.of(
          Result.against(
              "kiosk, resident", (double) demo.kiosk().program().residentMb(), "MB", KIOSK_GOAL_MB),
          Result.against(
              "server, resident",
              (double) demo.server().program().residentMb(),
              "MB",
              SERVER_GOAL_MB));
    }
  }
}
