package org.gatekiosk.content.format;

/// What kind of statement an item is, and so which rules it must meet; written in upper case.
public enum Group {
  /// A rule of an authority; needs a source.
  OFFICIAL,
  /// Culture, places, events.
  PROMOTION,
  /// Corrects another item or a rumour; stays visible for 30 days.
  CLARIFICATION,
  /// Transport, money, services; needs a source.
  PRACTICAL,
  /// A template that the duty officer fills in; never grows old.
  EMERGENCY,
  /// Paid for; labelled as such.
  SPONSORED
}
