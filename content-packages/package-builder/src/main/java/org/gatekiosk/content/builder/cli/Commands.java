package org.gatekiosk.content.builder.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.gatekiosk.content.builder.files.Limits;
import org.gatekiosk.content.builder.media.MediaCompiler;

/// Finds the command that was asked for and runs it.
final class Commands {
  private final Terminal terminal;
  private final Map<String, String> environment;
  private final InstantSource clock;
  private final RandomGenerator random;

  Commands(
      Terminal terminal,
      Map<String, String> environment,
      InstantSource clock,
      RandomGenerator random) {
    this.terminal = terminal;
    this.environment = environment;
    this.clock = clock;
    this.random = random;
  }

  /// Runs `new`, `check`, `build` or `push`; answers the exit code.
  int run(String... words) {
    try {
      return words.length == 0 ? usage() : run(words[0], List.of(words).subList(1, words.length));
    } catch (StopException e) {
      e.tell(terminal);
      return e.exit().code();
    } catch (IOException e) {
      terminal.say("not-found", String.valueOf(e.getMessage()), e.getClass().getSimpleName());
      return Exit.WRONG_USE.code();
    }
  }

  private int run(String command, List<String> words) throws StopException, IOException {
    var checks = new Checks(terminal, clock, mediaCompiler());
    return switch (command) {
      case "new" -> new NewCommand(terminal, clock).run(Arguments.parse(words, Set.of()));
      case "check" -> checks.run(Arguments.parse(words, Checks.OPTIONS));
      case "build" ->
          new BuildCommand(terminal, checks, clock, random)
              .run(Arguments.parse(words, BuildCommand.OPTIONS));
      case "push" ->
          new PushCommand(terminal, environment).run(Arguments.parse(words, Set.of("--server")));
      case "help", "--help", "-h" -> {
        terminal.say("usage");
        yield Exit.DONE.code();
      }
      default -> {
        terminal.say("unknown-command", command);
        yield usage();
      }
    };
  }

  private int usage() {
    terminal.say("usage");
    return Exit.WRONG_USE.code();
  }

  private MediaCompiler mediaCompiler() {
    String home = environment.getOrDefault("HOME", ".");
    Path cache = Path.of(environment.getOrDefault("XDG_CACHE_HOME", home + "/.cache"));
    return new MediaCompiler(cache.resolve("gatekiosk/media"), Limits.STANDARD.maxPixels());
  }
}
