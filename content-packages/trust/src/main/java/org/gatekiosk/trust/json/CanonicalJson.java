package org.gatekiosk.trust.json;

/// The bytes that signatures and key ids cover: OLPC canonical JSON, as TUF 1.0.34, section 4.1
/// asks (`http://wiki.laptop.org/go/Canonical_JSON`), not RFC 8785.
///
/// Only `"` and `\` are escaped. Control characters stand raw, so the result is not always JSON:
/// write documents with [CompactJson], never with this.
public final class CanonicalJson {
  private CanonicalJson() {}

  public static byte[] encode(JsonValue value) {
    return new Form().encode(value);
  }

  private static final class Form extends JsonEncoder {
    @Override
    void character(StringBuilder out, char c) {
      if (c == '"' || c == '\\') {
        out.append('\\');
      }
      out.append(c);
    }
  }
}
