package org.gatekiosk.content.format.poster;

import java.util.List;

/// One printing block of a poster.
///
/// @param dx misregistration to the right, -12 to 12 units
/// @param dy misregistration downwards, -12 to 12 units
/// @param elements 1 or more, painted in order
public record Layer(int dx, int dy, List<Element> elements) {
  static final int MAX_OFFSET = 12;

  public Layer {
    elements = List.copyOf(elements);
    if (Math.abs(dx) > MAX_OFFSET || Math.abs(dy) > MAX_OFFSET) {
      throw new IllegalArgumentException("a layer is off by at most 12: " + dx + ", " + dy);
    }
    if (elements.isEmpty()) {
      throw new IllegalArgumentException("an empty layer");
    }
  }

  long segments() {
    return elements.stream().mapToLong(Element::segments).sum();
  }
}
