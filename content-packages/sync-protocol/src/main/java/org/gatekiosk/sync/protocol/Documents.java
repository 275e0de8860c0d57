package org.gatekiosk.sync.protocol;

/// What all documents have in common.
public final class Documents {
  /// The version of every document that this program writes.
  public static final int VERSION = 1;

  /// The longest document in bytes, its envelope included (docs/sync-protocol.md).
  public static final int MAX_BYTES = 64 * 1024;

  private Documents() {}
}
