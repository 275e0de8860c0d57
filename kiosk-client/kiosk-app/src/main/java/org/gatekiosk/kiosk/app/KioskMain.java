package org.gatekiosk.kiosk.app;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import org.gatekiosk.kiosk.Kiosk;
import org.gatekiosk.kiosk.KioskSettings;
import org.gatekiosk.kiosk.store.KioskHome;
import org.gatekiosk.sync.protocol.EnrolmentString;

/// Runs a kiosk, or enrols one.
///
/// Exit codes: 0 ended as asked, 1 something is wrong and named, 2 wrong use, 3 the machine lacks
/// something.
public final class KioskMain {
  /// The version of this program, as content names the oldest it needs.
  static final String VERSION = "0.1.0";

  private KioskMain() {}

  public static void main(String[] arguments) {
    long startedNs = System.nanoTime();
    int code = run(List.of(arguments), startedNs);
    if (code != ExitCode.DONE) {
      System.exit(code);
    }
  }

  private static int run(List<String> arguments, long startedNs) {
    try {
      Options options = Options.parse(arguments);
      ScreenSettings screen = ScreenSettings.read(options.home());
      var settings = new KioskSettings(options.home(), VERSION, screen.counting());
      return options.enrol().isPresent()
          ? enrol(settings, options.enrol().get())
          : show(settings, screen, options, startedNs);
    } catch (WrongUseException e) {
      System.err.println(e.getMessage() + "\n" + Options.USAGE);
      return ExitCode.WRONG_USE;
    } catch (IOException e) {
      System.err.println("kiosk: " + e.getMessage());
      return ExitCode.FOUND_WRONG;
    }
  }

  private static int enrol(KioskSettings settings, String string)
      throws IOException, WrongUseException {
    EnrolmentString parsed;
    try {
      parsed = EnrolmentString.parse(string);
    } catch (IllegalArgumentException e) {
      throw new WrongUseException(String.valueOf(e.getMessage()));
    }
    try (var _ = new KioskHome(settings.home()).lock()) {
      System.out.println("enrolled as " + Kiosk.enrol(settings, parsed, Clock.systemUTC()));
    }
    return ExitCode.DONE;
  }

  private static int show(
      KioskSettings settings, ScreenSettings screen, Options options, long startedNs)
      throws IOException {
    try {
      new KioskProgram(settings, screen, options, startedNs, RandomGenerator.getDefault()).start();
      return ExitCode.DONE;
    } catch (NoDisplayException e) {
      System.err.println(
          "kiosk: no display: set DISPLAY, or use --headless (" + e.getMessage() + ")");
      return ExitCode.ENVIRONMENT_MISSING;
    }
  }
}
