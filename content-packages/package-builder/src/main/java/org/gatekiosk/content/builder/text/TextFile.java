package org.gatekiosk.content.builder.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalInt;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;

/// Decodes a text file strictly: UTF-8 without byte order mark, no control characters but line feed
/// and tab, no characters that change the direction of what follows, NFC.
public final class TextFile {
  /// Unwanted characters named in one file; more of them would say nothing new.
  private static final int MAX_NAMED = 20;

  private TextFile() {}

  /// The text with `\n` as its only line end; empty when an error was logged.
  public static Optional<String> decode(byte[] utf8, Place place, FindingLog log) {
    Optional<String> text = decodeUtf8(utf8, place, log);
    return text.map(t -> t.replace("\r\n", "\n")).filter(t -> clean(t, place, log));
  }

  private static Optional<String> decodeUtf8(byte[] utf8, Place place, FindingLog log) {
    CharBuffer chars = CharBuffer.allocate(utf8.length);
    var bytes = ByteBuffer.wrap(utf8);
    var decoder = StandardCharsets.UTF_8.newDecoder();
    try {
      var result = decoder.decode(bytes, chars, true);
      if (result.isError()) {
        result.throwException();
      }
      return Optional.of(chars.flip().toString());
    } catch (CharacterCodingException e) {
      String before = chars.flip().toString();
      log.error(FindingCode.NOT_UTF8, at(place, before, before.length()), bytes.position());
      return Optional.empty();
    }
  }

  private static boolean clean(String text, Place place, FindingLog log) {
    int errors = log.errors();
    int named = 0;
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length() && named < MAX_NAMED; i = text.offsetByCodePoints(i, 1)) {
      int c = text.codePointAt(i);
      if (unwanted(c)) {
        report(c, place.at(line, column), log);
        named++;
      }
      line += c == '\n' ? 1 : 0;
      column = c == '\n' ? 1 : column + 1;
    }
    checkNormalized(text, place, log);
    return log.errors() == errors;
  }

  /// Whether a text that a clean file wrote with escapes (of YAML, or `&#x202E;` in Markdown) says
  /// nothing that a file may not say; logs an error of this place when it does.
  public static boolean isClean(String text, Place place, FindingLog log) {
    String plain = text.replace("\r\n", "\n");
    OptionalInt unwanted = plain.codePoints().filter(TextFile::unwanted).findFirst();
    unwanted.ifPresent(c -> report(c, place, log));
    boolean normal = Normalizer.isNormalized(text, Normalizer.Form.NFC);
    if (!normal) {
      log.error(FindingCode.NOT_NFC, place, text);
    }
    return normal && unwanted.isEmpty();
  }

  private static void report(int c, Place here, FindingLog log) {
    FindingCode code = isBidiControl(c) ? FindingCode.BIDI_CONTROL : FindingCode.CONTROL_CHARACTER;
    log.error(code, here, "U+%04X".formatted(c));
  }

  private static boolean unwanted(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n' && c != '\t';
      case Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> isBidiControl(c) || c == '\uFEFF' || c == '\uFFFC' || c == '\uFFFD';
    };
  }

  /// Embeddings, overrides and isolates (UAX #9, 2); the harmless marks stay allowed.
  private static boolean isBidiControl(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static void checkNormalized(String text, Place place, FindingLog log) {
    if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      return;
    }
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String normal = Normalizer.normalize(lines[i], Normalizer.Form.NFC);
      int same = 0;
      while (same < normal.length() && normal.charAt(same) == lines[i].charAt(same)) {
        same++;
      }
      if (!normal.equals(lines[i])) {
        log.error(
            FindingCode.NOT_NFC,
            place.at(i + 1, lines[i].codePointCount(0, same) + 1),
            lines[i].strip());
        return;
      }
    }
  }

  /// The place with line and column of this offset in the text.
  private static Place at(Place place, String text, int offset) {
    int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    int line = (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count() + 1;
    return place.at(line, text.codePointCount(lineStart, offset) + 1);
  }
}
