package org.gatekiosk.kiosk.ui.text;

import java.util.List;

/// A text set in lines, ready to be placed whole or in parts.
///
/// @param sizePx em size
/// @param linePx height of a line
public record SetText(List<Line> lines, double sizePx, double linePx) {

  public int count() {
    return lines.size();
  }

  public double heightPx() {
    return lines.size() * linePx;
  }

  /// Width of the widest line.
  public double widest() {
    return lines.stream().mapToDouble(Line::widthPx).max().orElse(0);
  }

  /// The words as one line; a word divided between lines is whole again.
  public String text() {
    var text = new StringBuilder();
    for (Line line : lines) {
      text.append(line.text()).append(line.endsWord() ? " " : "");
    }
    return text.toString().strip();
  }

  /// Lines from `from` to before `to`.
  public SetText part(int from, int to) {
    return new SetText(lines.subList(from, to), sizePx, linePx);
  }

  /// A node of this width with the lines aligned in it.
  public TextBlock block(double widthPx, TextBlock.Align align) {
    return new TextBlock(this, widthPx, align);
  }

  /// A node just as wide as its widest line.
  public TextBlock block() {
    return new TextBlock(this, Math.ceil(widest()), TextBlock.Align.START);
  }
}
