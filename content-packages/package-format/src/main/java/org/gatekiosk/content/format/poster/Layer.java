package org.gatekiosk.content.format.poster;

import java.util.List;

/// One printing block of a poster.
///
/// @param dx misregistration to the right, -12 to 12 units
/// @param dy misregistration downwards, -12 to 12 units
/// @param elements 1 or more, painted in order
public record Layer(int dx, int dy, List<Element> elements) {
  public Layer {
    elements = List.copyOf(elements);
  }
}
