package org.gatekiosk.content.builder.markdown;

import java.util.regex.Pattern;

/// A run of text as it stands in its file, for rules that must name the line.
///
/// @param spot what part of the page it is
/// @param text with `{{id}}` where values go; `\n` where the file breaks the line
/// @param line of its start, from 1
/// @param column of its start in characters, from 1
public record Passage(Spot spot, String text, int line, int column) {
  /// A place for a value: two braces, the id, two braces.
  public static final Pattern VALUE = Pattern.compile("\\{\\{\\s*([a-z][a-z0-9-]{0,63})\\s*}}");

  /// What part of a page a passage is.
  public enum Spot {
    TITLE,
    ANSWER,
    SUMMARY,
    HEADING,
    PARAGRAPH,
    POINT,
    CELL,
    STEP,
    LABEL,
    FACT,
    PHRASE,
    PRONUNCIATION;

    /// Where a value may stand: after a label or in a cell (docs/package-format.md, 1).
    public boolean suitsValues() {
      return this == FACT || this == CELL;
    }

    public boolean isFrontMatter() {
      return this == TITLE || this == ANSWER || this == SUMMARY;
    }
  }

  /// The text without its places for values.
  public String withoutValues() {
    return VALUE.matcher(text).replaceAll(" ");
  }

  /// The text with as many spaces as characters where values go, so that offsets stay right.
  public String withBlanksForValues() {
    return VALUE.matcher(text).replaceAll(value -> " ".repeat(value.group().length()));
  }

  /// Line of the character at this offset of the text.
  public int lineAt(int offset) {
    return line + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  /// Column of the character at this offset of the text; markup before it is not counted.
  public int columnAt(int offset) {
    int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    return lineStart == 0 ? column + offset : offset - lineStart + 1;
  }
}
