package org.gatekiosk.content.format.poster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One outline to paint: first filled (rule non-zero), then stroked with round caps and joins.
///
/// @param path starts with a [Segment.Move]
/// @param fillInk null means not filled
/// @param strokeInk null means not stroked
/// @param strokeWidth in poster units, whatever the scale of the groups around; 0 without stroke
public record PosterStep(
    List<Segment> path, @Nullable Ink fillInk, @Nullable Ink strokeInk, int strokeWidth) {
  public PosterStep {
    path = List.copyOf(path);
  }
}
