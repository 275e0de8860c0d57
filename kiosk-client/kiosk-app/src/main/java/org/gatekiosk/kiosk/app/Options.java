package org.gatekiosk.kiosk.app;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The command line of the kiosk.
///
/// @param home folder of everything the kiosk keeps
/// @param headless without a window of the operating system
/// @param landscape the panel turned by a quarter
/// @param remoteHand commands on standard input, answers on standard output
/// @param enrol the enrolment string, when this is about enrolling
record Options(
    Path home, boolean headless, boolean landscape, boolean remoteHand, Optional<String> enrol) {
  static final String USAGE =
      """
      kiosk --home DIR [--headless] [--landscape] [--remote-hand]
      kiosk --home DIR enrol STRING""";

  /// Reads the arguments.
  ///
  /// @throws WrongUseException saying which argument is wrong
  static Options parse(List<String> arguments) throws WrongUseException {
    Deque<String> rest = new ArrayDeque<>(arguments);
    Optional<Path> home = Optional.empty();
    Optional<String> enrol = Optional.empty();
    boolean headless = false;
    boolean landscape = false;
    boolean remoteHand = false;
    while (!rest.isEmpty()) {
      String argument = rest.pop();
      switch (argument) {
        case "--home" -> home = Optional.of(Path.of(value("--home", rest)));
        case "--headless" -> headless = true;
        case "--landscape" -> landscape = true;
        case "--remote-hand" -> remoteHand = true;
        case "enrol" -> enrol = Optional.of(value("enrol", rest));
        default -> throw new WrongUseException("'" + argument + "' is not known");
      }
    }
    Path folder = home.orElseThrow(() -> new WrongUseException("--home DIR is missing"));
    return new Options(folder, headless, landscape, remoteHand, enrol);
  }

  private static String value(String name, Deque<String> rest) throws WrongUseException {
    String value = rest.poll();
    if (value == null) {
      throw new WrongUseException(name + " needs a value");
    }
    return value;
  }
}
