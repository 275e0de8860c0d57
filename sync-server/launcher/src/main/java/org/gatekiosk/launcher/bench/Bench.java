package org.gatekiosk.launcher.bench;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.gatekiosk.launcher.FailedException;
import org.gatekiosk.launcher.Installation;
import org.gatekiosk.launcher.Options;
import org.gatekiosk.launcher.Words;
import org.gatekiosk.launcher.WrongUseException;

/// `gatekiosk bench NAME|all [--json]`: a table on the screen and `target/bench/NAME.json`.
public final class Bench {
  private static final Map<String, Benchmark> BENCHMARKS =
      new TreeMap<>(
          Map.of(
              "start", StartBenchmark::run,
              "publish", PublishBenchmark::run,
              "memory", MemoryBenchmark::run));

  private final Installation installation;
  private final Words words;
  private final boolean json;

  private Bench(Installation installation, Words words, boolean json) {
    this.installation = installation;
    this.words = words;
    this.json = json;
  }

  /// Measures and gives figures.
  @FunctionalInterface
  interface Benchmark {
    List<Result> run(Installation installation, Words words)
        throws IOException, FailedException, InterruptedException;
  }

  public static int run(Installation installation, List<String> arguments, Words words)
      throws WrongUseException, IOException, FailedException, InterruptedException {
    var options = Options.parse(arguments, Set.of("--json"), Set.of(), words);
    var name = options.rest().isEmpty() ? "" : options.rest().getFirst();
    if (options.rest().size() != 1 || !(name.equals("all") || BENCHMARKS.containsKey(name))) {
      throw new WrongUseException(words.say("bench-names", BENCHMARKS.keySet()));
    }
    var bench = new Bench(installation, words, options.has("--json"));
    for (var benchmark : BENCHMARKS.entrySet()) {
      if (name.equals("all") || name.equals(benchmark.getKey())) {
        bench.measure(benchmark.getKey(), benchmark.getValue());
      }
    }
    return 0;
  }

  private void measure(String name, Benchmark benchmark)
      throws IOException, FailedException, InterruptedException {
    var results = benchmark.run(installation, words);
    var document = document(name, results);
    var file = installation.root().resolve("target/bench").resolve(name + ".json");
    Files.createDirectories(file.getParent());
    Files.write(file, document);
    if (json) {
      System.out.println(new String(document, StandardCharsets.UTF_8));
    } else {
      System.out.println(name);
      results.forEach(result -> System.out.println("  " + result.row()));
    }
  }

  /// The product's own JSON knows integers only; figures of a benchmark have decimals.
  private byte[] document(String name, List<Result> results)
      throws IOException, InterruptedException {
    var document = new ByteArrayOutputStream();
    try (var json = new JsonFactory().createGenerator(document)) {
      json.writeStartObject();
      json.writeStringField("benchmark", name);
      json.writeStringField("date", InstantSource.system().instant().toString());
      json.writeStringField("machine", machine());
      json.writeStringField("commit", commit());
      json.writeArrayFieldStart("results");
      for (var result : results) {
        result.write(json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return document.toByteArray();
  }

  private static String machine() {
    return "%s, %d cores, %s"
        .formatted(
            processor(),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name") + " " + System.getProperty("os.version"));
  }

  private static String processor() {
    try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).trim())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException e) {
      return System.getProperty("os.arch");
    }
  }

  private String commit() throws InterruptedException {
    try {
      var git =
          new ProcessBuilder("git", "rev-parse", "--short", "HEAD")
              .directory(installation.root().toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      var printed = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
      return git.waitFor(5, TimeUnit.SECONDS) && git.exitValue() == 0 ? printed : "unknown";
    } catch (IOException e) {
      return "unknown";
    }
  }
}
