package org.gatekiosk.kiosk.ui.flow;

import java.util.Optional;
import javafx.scene.layout.Region;
import org.gatekiosk.kiosk.ui.text.SetText;
import org.gatekiosk.kiosk.ui.text.TextBlock.Align;

/// A part of a page's text, one below the other.
public sealed interface Part {
  /// Space above it, where it is not the first of a page.
  double gapPx();

  double heightPx();

  Region node();

  /// Both pieces when it can be divided so that the first is at most this high.
  default Optional<Cut> cut(double roomPx) {
    return Optional.empty();
  }

  record Cut(Part before, Part after) {}

  /// A part that stays together.
  record Whole(double gapPx, Region node, Optional<String> code) implements Part {
    public Whole(double gapPx, Region node) {
      this(gapPx, node, Optional.empty());
    }

    @Override
    public double heightPx() {
      return node.getHeight();
    }
  }

  /// Running text, which may be divided between lines but leaves no line alone.
  record Lines(double gapPx, SetText text, double widthPx) implements Part {
    private static final int FEWEST = 2;

    @Override
    public double heightPx() {
      return text.heightPx();
    }

    @Override
    public Region node() {
      return text.block(widthPx, Align.START);
    }

    @Override
    public Optional<Cut> cut(double roomPx) {
      int fits = (int) Math.floor(roomPx / text.linePx());
      int first = Math.min(fits, text.count() - FEWEST);
      if (first < FEWEST) {
        return Optional.empty();
      }
      return Optional.of(
          new Cut(
              new Lines(gapPx, text.part(0, first), widthPx),
              new Lines(0, text.part(first, text.count()), widthPx)));
    }
  }
}
