package org.gatekiosk.kiosk.ui.icon;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.Limits;

/// All icons by name, read from `icons/icons.json`.
///
/// Its form: `icons` 1, `box` 24, `strokeTenths` 22, `rule` evenodd, and two tables `ui` and
/// `pictograms` of name to `{"f": path, "s": path}`, at least one of the two.
public final class Icons {
  private static final String FILE = "/icons/icons.json";
  private static final int MAX_BYTES = 64 * 1024;
  private static final Map<String, Icon> ALL = read();

  private Icons() {}

  /// The icon of this name; a name that does not exist is a mistake in the program.
  public static Icon get(String name) {
    Icon icon = ALL.get(name);
    if (icon == null) {
      throw new IllegalArgumentException("no icon is called " + name);
    }
    return icon;
  }

  public static boolean has(String name) {
    return ALL.containsKey(name);
  }

  private static Map<String, Icon> read() {
    try (InputStream file = Icons.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("the icons are missing: " + FILE);
      }
      return read(file.readAllBytes());
    } catch (IOException | JsonFormatException e) {
      throw new IllegalStateException("read the icons in " + FILE, e);
    }
  }

  private static Map<String, Icon> read(byte[] json) throws JsonFormatException {
    Fields file = Fields.parse(json, Limits.ofBytes(MAX_BYTES));
    file.integer("icons", 1, 1);
    file.integer("box", (int) Icon.BOX, (int) Icon.BOX);
    Map<String, Icon> icons = new HashMap<>();
    for (String table : new String[] {"ui", "pictograms"}) {
      Fields names = file.object(table);
      for (String name : names.names()) {
        Fields icon = names.object(name);
        icons.put(name, new Icon(icon.optionalString("f"), icon.optionalString("s")));
      }
    }
    return Map.copyOf(icons);
  }
}
