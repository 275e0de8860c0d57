package org.gatekiosk.content.format.poster;

/// The part of a poster that a box shows, in poster units; always inside the poster.
///
/// @param whole whether the box is too upright for this poster, so that the page shows the whole
///   picture in a smaller box of the poster's own ratio
public record Frame(double x, double y, double width, double height, boolean whole) {}
