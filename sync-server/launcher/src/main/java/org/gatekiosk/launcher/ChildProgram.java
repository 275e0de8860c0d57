package org.gatekiosk.launcher;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A program of Gatekiosk running as a process of its own. What it prints goes to its log file and,
/// line by line, to whoever waits for it.
public final class ChildProgram implements AutoCloseable {
  private static final Duration PATIENCE_AT_END = Duration.ofSeconds(15);
  private static final String END_OF_OUTPUT = "\u0000";

  private final String name;
  private final Process process;
  private final long startedNanos;
  private final BufferedWriter input;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

  private ChildProgram(String name, Process process, long startedNanos, Path log) {
    this.name = name;
    this.process = process;
    this.startedNanos = startedNanos;
    this.input = process.outputWriter(StandardCharsets.UTF_8);
    Thread.ofPlatform().daemon().name(name + " output").start(() -> read(log));
  }

  /// A command line that is not running yet.
  ///
  /// @param environment variables beside those of this process
  public record Start(List<String> command, Map<String, String> environment) {
    public Start {
      command = List.copyOf(command);
      environment = Map.copyOf(environment);
    }

    public Start(List<String> command) {
      this(command, Map.of());
    }

    /// Runs in the foreground with this process's input and output; ends when this process ends.
    ///
    /// @return the exit code
    public int runToEnd() throws IOException, InterruptedException {
      var process = clean(new ProcessBuilder(command)).inheritIO().start();
      var guard = new Thread(process::destroy, "end of child");
      Runtime.getRuntime().addShutdownHook(guard);
      return process.waitFor();
    }

    /// Runs in the background.
    ///
    /// @param log what the program prints is appended here
    public ChildProgram inBackground(String name, Path log) throws IOException {
      Files.createDirectories(log.toAbsolutePath().getParent());
      var builder =
          clean(new ProcessBuilder(command))
              .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
      long startedNanos = System.nanoTime();
      return new ChildProgram(name, builder.start(), startedNanos, log);
    }

    private ProcessBuilder clean(ProcessBuilder builder) {
      var variables = builder.environment();
      variables.remove("JAVA_TOOL_OPTIONS");
      variables.put("MALLOC_ARENA_MAX", "1");
      variables.put("GDK_GL", "disable");
      variables.putAll(environment);
      return builder;
    }
  }

  /// Waits for the first line that fits; lines before it are passed over.
  ///
  /// @throws FailedException when the program ends or the time is over before
  public String awaitLine(Predicate<String> fits, Duration patience)
      throws FailedException, InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (true) {
      var line = lines.poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
      if (line == null) {
        throw new FailedException(name + ": no answer within " + patience.toSeconds() + " s");
      }
      if (line.equals(END_OF_OUTPUT)) {
        lines.add(END_OF_OUTPUT);
        throw new FailedException(name + " ended with " + process.waitFor() + "; see its log");
      }
      if (fits.test(line)) {
        return line;
      }
    }
  }

  /// Writes one line to the program's input.
  public void tell(String line) throws IOException {
    input.write(line);
    input.newLine();
    input.flush();
  }

  public void awaitEnd() throws InterruptedException {
    process.waitFor();
  }

  public boolean isRunning() {
    return process.isAlive();
  }

  public long pid() {
    return process.pid();
  }

  /// Milliseconds since the process was started, by this process's monotonic clock.
  public long sinceStartMs() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedNanos);
  }

  /// Resident memory in MiB (VmRSS of the process).
  public long residentMb() throws IOException, FailedException {
    for (var line : Files.readAllLines(Path.of("/proc", Long.toString(pid()), "status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
      }
    }
    throw new FailedException(name + ": its resident memory could not be read");
  }

  /// Ends the program as the operating system does it: TERM first, KILL when it does not listen.
  @Override
  public void close() {
    end(PATIENCE_AT_END);
  }

  /// Ends the program as [#close] does, with another patience.
  public void end(Duration patience) {
    process.destroy();
    try {
      if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        process.waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /// `kill -9`: the program cannot do anything about it.
  public void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  private void read(Path log) {
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        BufferedWriter copy =
            Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      @Nullable String line;
      while ((line = output.readLine()) != null) {
        copy.write(line);
        copy.newLine();
        copy.flush();
        lines.add(line);
      }
    } catch (IOException e) {
      lines.add(name + ": its output could not be read: " + e.getMessage());
    } finally {
      lines.add(END_OF_OUTPUT);
    }
  }
}
