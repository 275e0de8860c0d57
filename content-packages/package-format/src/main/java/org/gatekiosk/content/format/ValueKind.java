package org.gatekiosk.content.format;

/// What a changeable value is, which decides how it is formatted per language.
public enum ValueKind {
  /// Money; the unit is the ISO 4217 currency.
  AMOUNT,
  /// A decimal number, with or without a unit.
  NUMBER,
  /// A Gregorian date, `2026-11-22`.
  DATE,
  /// A time of the day, `16:30`.
  TIME,
  /// A telephone number as it is dialled, `+84 24 …` or `113`.
  PHONE,
  ADDRESS,
  /// An `https` address.
  LINK
}
