package org.gatekiosk.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import org.gatekiosk.launcher.bench.Bench;
import org.gatekiosk.launcher.demo.Demo;
import org.gatekiosk.launcher.doctor.Doctor;

/// Main program of `./gatekiosk`, which has found JDK 25 and built the jars before.
///
/// Exit codes: 0 done, 1 found something wrong (named), 2 wrong use, 3 environment missing (named).
public final class Main {
  private Main() {}

  public static void main(String[] arguments) throws InterruptedException {
    // Also where the locale that LANG names is not installed, and Java would write question marks.
    System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8));
    System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8));
    System.exit(run(Arrays.asList(arguments)));
  }

  private static int run(List<String> arguments) throws InterruptedException {
    var words = Words.ofEnvironment(System.getenv());
    try {
      var command = arguments.isEmpty() ? "" : arguments.getFirst();
      var rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
      var installation = Installation.ofSystemProperties();
      return switch (command) {
        case "demo" -> Demo.run(installation, rest, words);
        case "server" -> installation.server(rest).runToEnd();
        case "kiosk" -> installation.kiosk(rest).runToEnd();
        case "content" -> installation.content(rest).runToEnd();
        case "bench" -> Bench.run(installation, rest, words);
        case "doctor" -> Doctor.run(installation, rest, words);
        default -> throw new WrongUseException(words.say("unknown-command", command));
      };
    } catch (WrongUseException e) {
      System.err.println(e.getMessage());
      return 2;
    } catch (IOException | FailedException e) {
      System.err.println(words.say("failed", String.valueOf(e.getMessage())));
      return 1;
    }
  }
}
