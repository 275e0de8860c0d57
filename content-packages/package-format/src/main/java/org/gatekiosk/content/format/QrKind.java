package org.gatekiosk.content.format;

/// What a QR code holds; all but [#URL] work on a phone without internet.
public enum QrKind {
  URL,
  WIFI,
  TEL,
  GEO,
  VCARD
}
