package org.gatekiosk.content.format;

/// A piece of running text.
public sealed interface Span {

  /// Words.
  ///
  /// @param text 1 or more characters, shown as they are
  record TextSpan(String text, boolean strong, boolean emphasis) implements Span {
    public TextSpan {
      if (text.isEmpty()) {
        throw new IllegalArgumentException("an empty piece of text");
      }
    }

    /// Plain text.
    public TextSpan(String text) {
      this(text, false, false);
    }
  }

  /// The place of a [Value] of the item.
  record ValueSpan(String valueId) implements Span {
    public ValueSpan {
      Requirements.id("value id", valueId);
    }
  }
}
