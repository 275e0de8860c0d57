package org.gatekiosk.content.builder.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;

/// Decodes a text file strictly: UTF-8 without byte order mark, no control characters but line feed
/// and tab, no characters that change the direction of what follows, NFC.
public final class TextFile {
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
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      Place here = unwanted(c) ? at(place, text, i) : place;
      if (isBidiControl(c)) {
        log.error(FindingCode.BIDI_CONTROL, here, "U+%04X".formatted(c));
      } else if (unwanted(c)) {
        log.error(FindingCode.CONTROL_CHARACTER, here, "U+%04X".formatted(c));
      }
    }
    checkNormalized(text, place, log);
    return log.errors() == errors;
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
        log.error(FindingCode.NOT_NFC, place.at(i + 1, same + 1), lines[i].strip());
        return;
      }
    }
  }

  /// The place with line and column of this offset in the text.
  public static Place at(Place place, String text, int offset) {
    int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    int line = (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count() + 1;
    return place.at(line, text.codePointCount(lineStart, offset) + 1);
  }
}
