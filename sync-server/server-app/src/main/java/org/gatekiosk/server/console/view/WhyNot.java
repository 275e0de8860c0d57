package org.gatekiosk.server.console.view;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Turns the protocol's reason why a kiosk does not show what it shall into words with their cure.
public final class WhyNot {
  /// `NO_SPACE`, `MISSING(3): no answer (503)`, `TRIAL_FAILED(no frame)`; what is in the brackets
  /// may have brackets of its own.
  private static final Pattern REASON =
      Pattern.compile("([A-Z_]+)(?:\\((.*?)\\)(?:: *(.*))?|\\W(.*))?", Pattern.DOTALL);

  private WhyNot() {}

  /// The sentence and what the kiosk adds to it; the reason itself when it is none we know.
  public static String in(Words words, String reason) {
    Matcher matcher = REASON.matcher(reason);
    if (!matcher.matches()) {
      return reason;
    }
    String detail =
        Stream.of(matcher.group(2), matcher.group(3), matcher.group(4))
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(": "));
    return words
        .find("why." + matcher.group(1))
        .map(said -> detail.isEmpty() ? said : said + " " + words.t("why.detail", detail))
        .orElse(reason);
  }
}
