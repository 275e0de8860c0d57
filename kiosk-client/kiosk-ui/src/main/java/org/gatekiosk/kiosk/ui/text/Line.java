package org.gatekiosk.kiosk.ui.text;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// One line: runs side by side.
///
/// @param endsWord whether a space followed in the text
public record Line(List<Run> runs, double widthPx, boolean endsWord) {

  String text() {
    var text = new StringBuilder();
    for (Run run : runs) {
      if (run instanceof Run.Glyphs glyphs) {
        text.append(glyphs.text());
      }
    }
    return text.toString();
  }

  /// Nodes of the line from x on, with the baseline at y.
  List<Node> nodes(double x, double y, double sizePx) {
    List<Node> nodes = new ArrayList<>();
    double at = x;
    for (Run run : runs) {
      switch (run) {
        case Run.Glyphs glyphs -> nodes.add(glyphs.at(at, y));
        case Run.Image(Piece.Picture picture) -> {
          Node node = picture.node();
          node.setManaged(false);
          node.relocate(at, Math.rint(y - 0.36 * sizePx - picture.sizePx() / 2));
          nodes.add(node);
        }
      }
      at += run.widthPx();
    }
    return nodes;
  }

  /// Collects atoms; neighbours in one font become one run, so that kerning is kept.
  static final class Builder {
    private final List<Run> runs = new ArrayList<>();
    private double widthPx;

    boolean isEmpty() {
      return runs.isEmpty();
    }

    /// Width so far, with the space after the last word.
    double widthPx() {
      return widthPx;
    }

    void add(Atom atom) {
      atom.runs().forEach(this::add);
      widthPx += atom.widthPx();
    }

    void add(Run run) {
      if (!runs.isEmpty()
          && run instanceof Run.Glyphs next
          && runs.getLast() instanceof Run.Glyphs last
          && last.font().equals(next.font())
          && last.ink().equals(next.ink())) {
        runs.set(
            runs.size() - 1, new Run.Glyphs(last.text() + next.text(), last.font(), last.ink(), 0));
      } else {
        runs.add(run);
      }
    }

    Line build() {
      List<Run> measured = new ArrayList<>();
      for (int i = 0; i < runs.size(); i++) {
        measured.add(measured(runs.get(i), i == runs.size() - 1));
      }
      boolean endsWord =
          !runs.isEmpty()
              && runs.getLast() instanceof Run.Glyphs glyphs
              && glyphs.text().endsWith(" ");
      double width = measured.stream().mapToDouble(Run::widthPx).sum();
      return new Line(List.copyOf(measured), width, endsWord);
    }

    private static Run measured(Run run, boolean last) {
      return switch (run) {
        case Run.Glyphs(var text, var font, var ink, _) ->
            new Run.Glyphs(last ? text.stripTrailing() : text, font, ink);
        case Run.Image image -> image;
      };
    }
  }
}
