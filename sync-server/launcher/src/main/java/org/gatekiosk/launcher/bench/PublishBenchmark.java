package org.gatekiosk.launcher.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gatekiosk.launcher.FailedException;
import org.gatekiosk.launcher.Installation;
import org.gatekiosk.launcher.Words;
import org.gatekiosk.launcher.demo.SourceZip;

/// Publish to visible: from the publish call to the first frame of the new release on the kiosk,
/// for a change of one sentence, server and kiosk on one machine.
final class PublishBenchmark {
  private static final int ROUNDS = 20;
  private static final double GOAL_MS = 2_000;
  private static final String PACKAGE = "arrive-noi-bai";
  private static final String TEXT = "items/bus-to-the-city/en.md";

  private PublishBenchmark() {}

  static List<Result> run(Installation installation, Words words)
      throws IOException, FailedException, InterruptedException {
    List<Long> millis = new ArrayList<>();
    try (var demo = RunningDemo.start(installation)) {
      var copy = copy(installation.sampleContent().resolve(PACKAGE), demo.home().folder());
      var text = Files.readString(copy.resolve(TEXT));
      for (int round = 0; round < ROUNDS; round++) {
        // Letters, not digits: the linter compares figures between languages.
        var sentence = "\nSample change " + (char) ('a' + round) + ".\n";
        Files.writeString(copy.resolve(TEXT), text + sentence);
        demo.preparation().uploadAndApprove(SourceZip.write(copy, demo.home().folder()));
        millis.add(demo.preparation().awaitVisible(demo.preparation().publish()).toMillis());
      }
    }
    return List.of(
        Result.against("publish to visible, p50", (double) percentile(millis, 50), "ms", GOAL_MS),
        Result.against("publish to visible, p95", (double) percentile(millis, 95), "ms", GOAL_MS));
  }

  /// The smallest value that so many percent do not exceed (nearest rank).
  static long percentile(List<Long> values, int percent) {
    int rank = (values.size() * percent + 99) / 100;
    return values.stream().sorted().skip(rank - 1).findFirst().orElseThrow();
  }

  private static Path copy(Path source, Path into) throws IOException {
    var copy = into.resolve(PACKAGE);
    try (Stream<Path> files = Files.walk(source)) {
      for (var file : files.toList()) {
        var target = copy.resolve(source.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    return copy;
  }
}
