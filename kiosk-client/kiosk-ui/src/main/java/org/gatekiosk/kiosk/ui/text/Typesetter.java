package org.gatekiosk.kiosk.ui.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.paint.Color;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.Type;
import org.jspecify.annotations.Nullable;

/// Sets text in lines of a width. Words are not broken inside, but for Han and kana, and for a word
/// that is wider than a line by itself.
public final class Typesetter {
  /// A last line shorter than this looks like a mistake.
  private static final double LONELY_EM = 2.6;

  /// Parts of the width that are tried instead; a text much narrower than its neighbours would look
  /// like another mistake.
  private static final double[] NARROWER = {0.96, 0.92, 0.88, 0.84};

  private final Look look;
  private final LanguageTag language;

  private Typesetter(Look look, LanguageTag language) {
    this.look = look;
    this.language = language;
  }

  /// For text in the language of the interface.
  public static Typesetter of(Look look) {
    return new Typesetter(look, look.language());
  }

  /// For text in another language than the interface.
  public static Typesetter of(Look look, LanguageTag language) {
    return new Typesetter(look, language);
  }

  /// One text of one weight and colour.
  public SetText set(String text, Type type, Color ink, double widthPx) {
    return set(List.of(new Piece.Words(text, type.bold(), ink)), type, widthPx);
  }

  /// A text that stands in one line, whatever its width.
  public SetText line(String text, Type type, Color ink) {
    return set(text, type, ink, Double.MAX_VALUE);
  }

  /// Pieces after one another; bold pieces and those of a bold type are bold.
  public SetText set(List<Piece> pieces, Type type, double widthPx) {
    double sizePx = look.fontPx(type);
    Line whole = whole(pieces, sizePx);
    if (whole != null && whole.widthPx() <= widthPx) {
      return new SetText(List.of(whole), sizePx, lineHeight(type, sizePx, 1));
    }
    List<Atom> atoms = Atom.of(pieces, language, sizePx);
    List<Line> lines = withoutLonelyEnd(atoms, fill(atoms, widthPx), widthPx, sizePx);
    return new SetText(lines, sizePx, lineHeight(type, sizePx, lines.size()));
  }

  /// Sets the lines a little narrower where a word or two letters would stand alone in the last
  /// one, as long as that takes no further line and divides no word.
  private static List<Line> withoutLonelyEnd(
      List<Atom> atoms, List<Line> lines, double widthPx, double sizePx) {
    double lonely = LONELY_EM * sizePx;
    if (lines.size() < 2 || lines.getLast().widthPx() >= lonely) {
      return lines;
    }
    double widestWord = atoms.stream().mapToDouble(Atom::visiblePx).max().orElse(0);
    return Arrays.stream(NARROWER)
        .map(part -> part * widthPx)
        .filter(narrower -> narrower >= widestWord)
        .mapToObj(narrower -> fill(atoms, narrower))
        .filter(other -> other.size() == lines.size() && other.getLast().widthPx() >= lonely)
        .findFirst()
        .orElse(lines);
  }

  private static List<Line> fill(List<Atom> atoms, double widthPx) {
    List<Line> lines = new ArrayList<>();
    var line = new Line.Builder();
    for (Atom atom : atoms) {
      List<Atom> parts = atom.visiblePx() > widthPx ? atom.divided(widthPx) : List.of(atom);
      for (Atom part : parts) {
        if (!line.isEmpty() && line.widthPx() + part.visiblePx() > widthPx) {
          lines.add(line.build());
          line = new Line.Builder();
        }
        line.add(part);
      }
      if (atom.endsLine()) {
        lines.add(line.build());
        line = new Line.Builder();
      }
    }
    if (!line.isEmpty() || lines.isEmpty()) {
      lines.add(line.build());
    }
    return List.copyOf(lines);
  }

  /// Width of the widest part that is not divided.
  public double widestWord(List<Piece> pieces, Type type) {
    return Atom.of(pieces, language, look.fontPx(type)).stream()
        .mapToDouble(Atom::visiblePx)
        .max()
        .orElse(0);
  }

  /// All of it in one line, or null when a line feed forbids that. Most texts fit, and finding the
  /// places to break takes a dictionary that the first frame must not wait for.
  private @Nullable Line whole(List<Piece> pieces, double sizePx) {
    var line = new Line.Builder();
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Words words when words.text().contains("\n") -> {
          return null;
        }
        case Piece.Words words -> Run.of(words, language, sizePx).forEach(line::add);
        case Piece.Picture picture -> line.add(new Run.Image(picture));
      }
    }
    return line.build();
  }

  private double lineHeight(Type type, double sizePx, int lines) {
    double em = lines > 1 ? Math.max(type.line(), smallestSafeLine()) : type.line();
    return Math.rint(em * sizePx);
  }

  /// Lines closer than this in em touch in bold; measured per script (docs/adr, woodblock look).
  private double smallestSafeLine() {
    return switch (language.value()) {
      case "vi" -> 1.31;
      case "lo" -> 1.47;
      case "th" -> 1.50;
      case "km" -> 1.60;
      case "ar" -> 1.66;
      default -> 1.20;
    };
  }
}
