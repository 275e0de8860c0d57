package org.gatekiosk.content.format;

import org.gatekiosk.trust.json.CompactJson;

/// The item document: what a kiosk receives of an item, as JSON. It is read by [UnverifiedItem].
public final class ItemDocument {
  /// The major version of the format that this program reads and writes.
  public static final int FORMAT = 1;

  /// Longest item document in bytes.
  public static final int MAX_BYTES = 1024 * 1024;

  private ItemDocument() {}

  /// The document: names sorted, no spaces, integers only; equal items give equal bytes.
  public static byte[] encode(Item item) {
    return CompactJson.encode(ItemWriter.write(item));
  }
}
