package org.gatekiosk.content.format;

import java.util.List;

/// An item in one language.
///
/// @param title plain text
/// @param answer what the traveller needs first, plain text
/// @param summary the answer in a few words, the second line of the row on home, plain text
public record ItemText(
    LanguageTag language, String title, String answer, String summary, List<Block> blocks) {
  public ItemText {
    Requirements.text("title", title);
    Requirements.text("answer", answer);
    Requirements.text("summary", summary);
    blocks = List.copyOf(blocks);
  }
}
