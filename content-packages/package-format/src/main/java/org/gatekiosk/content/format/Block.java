package org.gatekiosk.content.format;

import java.util.List;

/// A paragraph-sized part of an item's text.
public sealed interface Block {

  /// A title inside the text.
  ///
  /// @param level 1 to 3
  record Heading(int level, List<Span> text) implements Block {
    public Heading {
      Requirements.range("level of a heading", level, 1, 3);
      text = List.copyOf(text);
    }
  }

  record Paragraph(List<Span> text) implements Block {
    public Paragraph {
      text = List.copyOf(text);
    }
  }

  record Bullets(List<List<Span>> points) implements Block {
    public Bullets {
      points = copy(points);
    }
  }

  /// A table with one header row.
  ///
  /// @param header a cell per column, 1 to 12
  /// @param rows each with a cell per column
  record Table(List<List<Span>> header, List<List<List<Span>>> rows) implements Block {
    private static final int MAX_COLUMNS = 12;

    public Table {
      header = copy(header);
      rows = rows.stream().map(Block::copy).toList();
      int columns = header.size();
      Requirements.range("columns of a table", columns, 1, MAX_COLUMNS);
      if (rows.stream().anyMatch(row -> row.size() != columns)) {
        throw new IllegalArgumentException(
            "a row of the table does not have " + columns + " cells");
      }
    }
  }

  /// What to do, in order; the kiosk numbers them.
  record Steps(List<List<Span>> steps) implements Block {
    public Steps {
      steps = copy(steps);
    }
  }

  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /// One line of [Facts].
  record Fact(List<Span> label, List<Span> value) {
    public Fact {
      label = List.copyOf(label);
      value = List.copyOf(value);
    }
  }

  /// A sentence to show to a person of the place.
  ///
  /// @param language of the sentence
  /// @param pronunciation how a reader of the text's language says it
  /// @param translation into the text's language
  record Phrase(LanguageTag language, String sentence, String pronunciation, String translation)
      implements Block {
    public Phrase {
      Requirements.text("sentence", sentence);
    }
  }

  private static List<List<Span>> copy(List<List<Span>> lines) {
    return lines.stream().map(List::copyOf).toList();
  }
}
