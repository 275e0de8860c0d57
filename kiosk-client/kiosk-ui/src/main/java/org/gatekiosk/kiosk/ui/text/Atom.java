package org.gatekiosk.kiosk.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gatekiosk.content.format.LanguageTag;

/// The smallest part of a text that stays in one line: usually a word with the space after it.
///
/// @param visiblePx width without the spaces at its end
/// @param endsLine true before a forced line end
record Atom(List<Run> runs, double widthPx, double visiblePx, boolean endsLine) {

  /// Behind slashes and hyphens, and before a point unless it begins the last part of a host:
  /// nobody should have to wonder whether `.vn` belongs to `evisa.gov`.
  private static final Pattern PARTS = Pattern.compile("(?<=[/-])|(?=\\.(?![a-z]+(?:/|\\s|$)))");

  /// This atom in smaller parts, for a word that is wider than a line: an address between its
  /// parts, anything else wherever it must.
  List<Atom> divided(double roomPx) {
    List<Atom> parts = new ArrayList<>();
    for (Run run : runs) {
      switch (run) {
        case Run.Image image -> parts.add(single(image));
        case Run.Glyphs glyphs -> divide(glyphs, roomPx, parts);
      }
    }
    return parts;
  }

  private static void divide(Run.Glyphs glyphs, double roomPx, List<Atom> parts) {
    for (String part : PARTS.splitAsStream(glyphs.text()).toList()) {
      var whole = new Run.Glyphs(part, glyphs.font(), glyphs.ink());
      if (part.isEmpty()) {
        continue;
      }
      if (whole.widthPx() <= roomPx) {
        parts.add(single(whole));
      } else {
        part.codePoints()
            .mapToObj(Character::toString)
            .map(letter -> new Run.Glyphs(letter, glyphs.font(), glyphs.ink()))
            .forEach(letter -> parts.add(single(letter)));
      }
    }
  }

  private static Atom single(Run run) {
    return new Atom(List.of(run), run.widthPx(), run.widthPx(), false);
  }

  static List<Atom> of(List<Piece> pieces, LanguageTag language, double sizePx) {
    List<Atom> atoms = new ArrayList<>();
    List<Run> pending = new ArrayList<>();
    String all = text(pieces);
    List<LineBreaks.Break> breaks = LineBreaks.of(all, language);
    int at = 0;
    int offset = 0;
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Picture picture -> pending.add(new Run.Image(picture));
        case Piece.Words words -> {
          int end = offset + words.text().length();
          int start = offset;
          while (start < end) {
            LineBreaks.Break next = breaks.get(at);
            int cut = Math.min(next.end(), end);
            pending.addAll(part(words, start - offset, cut - offset, language, sizePx));
            if (cut == next.end()) {
              atoms.add(atom(pending, all, next));
              pending = new ArrayList<>();
              at++;
            }
            start = cut;
          }
          offset = end;
        }
      }
    }
    if (!pending.isEmpty()) {
      atoms.add(new Atom(pending, width(pending), width(pending), false));
    }
    return atoms;
  }

  private static String text(List<Piece> pieces) {
    var all = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Words words) {
        all.append(words.text());
      }
    }
    return all.toString();
  }

  private static List<Run.Glyphs> part(
      Piece.Words words, int from, int to, LanguageTag language, double sizePx) {
    String text = words.text().substring(from, to).replace("\n", "");
    return Run.of(
        new Piece.Words(text, words.bold(), words.italic(), words.ink()), language, sizePx);
  }

  private static Atom atom(List<Run> runs, String all, LineBreaks.Break end) {
    double width = width(runs);
    boolean space = end.end() > 0 && all.charAt(end.end() - 1) == ' ';
    double visible = width - (space ? trailingSpace(runs) : 0);
    return new Atom(runs, width, visible, end.must());
  }

  private static double trailingSpace(List<Run> runs) {
    return runs.getLast() instanceof Run.Glyphs glyphs ? Fonts.width(" ", glyphs.font()) : 0;
  }

  private static double width(List<Run> runs) {
    return runs.stream().mapToDouble(Run::widthPx).sum();
  }
}
