package org.gatekiosk.launcher;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/// The launcher's messages in English and Vietnamese.
public final class Words {
  private final ResourceBundle messages;

  private Words(Locale locale) {
    messages =
        ResourceBundle.getBundle(
            "org.gatekiosk.launcher.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /// The language of `LC_ALL`, `LC_MESSAGES` or `LANG`: Vietnamese when it begins with `vi`.
  public static Words ofEnvironment(Map<String, String> environment) {
    for (var name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      var value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return new Words(value.startsWith("vi") ? Locale.of("vi") : Locale.ENGLISH);
      }
    }
    return new Words(Locale.ENGLISH);
  }

  public String say(String key, Object... arguments) {
    return MessageFormat.format(messages.getString(key), arguments);
  }
}
