package org.gatekiosk.kiosk.ui.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gatekiosk.kiosk.ui.common.Board;

/// Parts one below the other, and their division into pages.
public final class Stack {
  /// Title and answer stay with something below them.
  private static final int FEWEST_LEFT_AT_THE_TOP = 3;

  private Stack() {}

  public static double heightOf(List<Part> parts) {
    double height = 0;
    for (int i = 0; i < parts.size(); i++) {
      height += (i == 0 ? 0 : parts.get(i).gapPx()) + parts.get(i).heightPx();
    }
    return height;
  }

  /// Puts the parts on the board; the answer is what the QR code among them says.
  public static Optional<String> place(Board board, List<Part> parts, double x, double top) {
    double y = top;
    Optional<String> code = Optional.empty();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      y += i == 0 ? 0 : part.gapPx();
      board.add(part.node(), x, y);
      y += part.heightPx();
      if (part instanceof Part.Whole whole && whole.code().isPresent()) {
        code = whole.code();
      }
    }
    return code;
  }

  /// Divides the parts into pages of these heights, between parts or between lines. A part that is
  /// higher than a page gets a page of its own; the last part is not left alone if the one before
  /// can go with it.
  public static List<List<Part>> divide(List<Part> parts, double firstPx, double nextPx) {
    List<List<Part>> pages = fill(parts, firstPx, nextPx);
    if (pages.size() > 1 && pages.getLast().size() == 1) {
      List<Part> before = pages.get(pages.size() - 2);
      Part last = pages.getLast().getFirst();
      boolean fits = before.getLast().heightPx() + last.gapPx() + last.heightPx() <= nextPx;
      int fewest = pages.size() == 2 ? FEWEST_LEFT_AT_THE_TOP : 1;
      if (before.size() > fewest && fits) {
        pages.getLast().addFirst(before.removeLast());
      }
    }
    return pages;
  }

  private static List<List<Part>> fill(List<Part> parts, double firstPx, double nextPx) {
    List<List<Part>> pages = new ArrayList<>();
    List<Part> page = new ArrayList<>();
    List<Part> rest = new ArrayList<>(parts);
    double room = firstPx;
    while (!rest.isEmpty()) {
      Part part = rest.removeFirst();
      double gap = page.isEmpty() ? 0 : part.gapPx();
      if (gap + part.heightPx() <= room) {
        page.add(part);
        room -= gap + part.heightPx();
        continue;
      }
      Optional<Part.Cut> cut = part.cut(room - gap);
      if (cut.isPresent()) {
        page.add(cut.get().before());
        rest.addFirst(cut.get().after());
      } else if (page.isEmpty()) {
        page.add(part);
      } else {
        rest.addFirst(part);
      }
      pages.add(page);
      page = new ArrayList<>();
      room = nextPx;
    }
    if (!page.isEmpty()) {
      pages.add(page);
    }
    return pages;
  }
}
