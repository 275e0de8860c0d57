package org.gatekiosk.content.format;

/// The item document: what a kiosk receives of an item, as JSON.
public final class ItemDocument {
  /// The major version of the format that this program reads and writes.
  public static final int FORMAT = 1;

  /// Longest item document in bytes.
  public static final int MAX_BYTES = 1024 * 1024;

  private ItemDocument() {}
}
