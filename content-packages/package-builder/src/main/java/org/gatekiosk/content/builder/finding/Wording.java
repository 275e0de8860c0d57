package org.gatekiosk.content.builder.finding;

import java.util.Locale;

/// One sentence in both languages of the people who work with packages.
public record Wording(String vi, String en) {
  /// Vietnamese for Vietnamese readers, English for everybody else.
  public String in(Locale reader) {
    return reader.getLanguage().equals("vi") ? vi : en;
  }
}
