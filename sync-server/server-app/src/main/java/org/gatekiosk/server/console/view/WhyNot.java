package org.gatekiosk.server.console.view;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns the protocol's reason why a kiosk does not show what it shall into words with their cure.
public final class WhyNot {
  /// `NO_SPACE`, `MISSING(3)`, `TRIAL_FAILED(no frame)`.
  private static final Pattern REASON = Pattern.compile("([A-Z_]+)(?:\\((.*)\\))?", Pattern.DOTALL);

  private WhyNot() {}

  /// The sentence; the reason itself when it is none we know.
  public static String in(Words words, String reason) {
    Matcher matcher = REASON.matcher(reason);
    if (!matcher.matches()) {
      return reason;
    }
    String detail = matcher.group(2) == null ? "" : matcher.group(2);
    return words.find("why." + matcher.group(1), detail).orElse(reason);
  }
}
