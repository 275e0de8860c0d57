package org.gatekiosk.trust.json;

import java.util.HexFormat;

/// How documents are written: RFC 8259 in UTF-8, names ordered by code point, no spaces.
///
/// Without control characters in strings the bytes equal [CanonicalJson]'s.
public final class CompactJson {
  private CompactJson() {}

  public static byte[] encode(JsonValue value) {
    return new Form().encode(value);
  }

  private static final class Form extends JsonEncoder {
    @Override
    void character(StringBuilder out, char c) {
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> plain(out, c);
      }
    }

    private static void plain(StringBuilder out, char c) {
      if (c < ' ') {
        out.append("\\u").append(HexFormat.of().toHexDigits(c));
      } else {
        out.append(c);
      }
    }
  }
}
