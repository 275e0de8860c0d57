package org.gatekiosk.content.format;

/// Where a picture or video stands.
public enum MediaRole {
  /// The large picture of the page.
  HERO,
  /// Between the blocks.
  BODY,
  /// In the attract loop.
  ATTRACT
}
