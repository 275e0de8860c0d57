package org.gatekiosk.kiosk.app;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.gatekiosk.content.format.GateProfile;
import org.gatekiosk.kiosk.ui.look.Glass;
import org.gatekiosk.sync.protocol.Mode;

/// What `kiosk.properties` in the home says about the screen; every key may be absent.
///
/// @param panel the panel, where the file describes one: `panel.widthPx`, `panel.heightPx`,
///   `panel.pxPerMm`, `panel.bottomAboveFloorMm`, all four
/// @param counting whose use is counted, `counting` = `live` or `test`
record ScreenSettings(Optional<Glass> panel, Mode counting) {
  static final String FILE = "kiosk.properties";
  private static final Set<String> PANEL =
      Set.of("panel.widthPx", "panel.heightPx", "panel.pxPerMm", "panel.bottomAboveFloorMm");
  private static final String COUNTING = "counting";

  /// Reads the file of a home; a home without one has the defaults.
  ///
  /// @throws WrongUseException naming the key, the allowed range and the value
  static ScreenSettings read(Path home) throws IOException, WrongUseException {
    Path file = home.resolve(FILE);
    var properties = new Properties();
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        properties.load(in);
      }
    }
    return of(properties);
  }

  static ScreenSettings of(Properties properties) throws WrongUseException {
    Set<String> given = new TreeSet<>(properties.stringPropertyNames());
    for (String key : given) {
      if (!PANEL.contains(key) && !key.equals(COUNTING)) {
        throw new WrongUseException(FILE + ": '" + key + "' is not known");
      }
    }
    given.retainAll(PANEL);
    return new ScreenSettings(
        given.isEmpty() ? Optional.empty() : Optional.of(panel(properties)),
        counting(properties.getProperty(COUNTING, "live")));
  }

  private static Glass panel(Properties properties) throws WrongUseException {
    double width = number(properties, "panel.widthPx");
    double height = number(properties, "panel.heightPx");
    double pxPerMm = number(properties, "panel.pxPerMm");
    double floor = number(properties, "panel.bottomAboveFloorMm");
    try {
      return new Glass((int) width, (int) height, pxPerMm, (int) floor);
    } catch (IllegalArgumentException e) {
      throw new WrongUseException(FILE + ": " + e.getMessage());
    }
  }

  private static double number(Properties properties, String key) throws WrongUseException {
    String value = properties.getProperty(key);
    if (value == null) {
      throw new WrongUseException(FILE + ": " + key + " is missing; a panel has all four keys");
    }
    try {
      return Double.parseDouble(value.strip());
    } catch (NumberFormatException e) {
      throw new WrongUseException(FILE + ": " + key + " must be a number: '" + value + "'");
    }
  }

  private static Mode counting(String value) throws WrongUseException {
    return switch (value) {
      case "live" -> Mode.LIVE;
      case "test" -> Mode.TEST;
      default ->
          throw new WrongUseException(FILE + ": counting must be live or test: '" + value + "'");
    };
  }

  /// The panel of this file, else the gate's, else the reference panel; turned where asked for.
  Glass glass(Optional<GateProfile.Panel> gate, boolean landscape) {
    Glass upright = panel.or(() -> gate.map(ScreenSettings::of)).orElse(Glass.PORTRAIT);
    return upright.landscape() == landscape ? upright : upright.turned();
  }

  private static Glass of(GateProfile.Panel panel) {
    return new Glass(
        panel.widthPx(), panel.heightPx(), panel.pxPerMm(), panel.bottomAboveFloorMm());
  }
}
