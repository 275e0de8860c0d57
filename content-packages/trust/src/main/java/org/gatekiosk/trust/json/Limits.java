package org.gatekiosk.trust.json;

/// How much JSON a reader accepts.
///
/// @param maxBytes 1 to 64 MiB; longer input is refused before it is parsed
/// @param maxDepth objects and arrays inside each other, 1 to 32 (docs/package-format.md, 2)
public record Limits(int maxBytes, int maxDepth) {
  public static final int MAX_DEPTH = 32;
  private static final int HIGHEST_MAX_BYTES = 64 * 1024 * 1024;

  public Limits {
    if (maxBytes < 1 || maxBytes > HIGHEST_MAX_BYTES) {
      throw new IllegalArgumentException("maxBytes must be 1 to 64 MiB: " + maxBytes);
    }
    if (maxDepth < 1 || maxDepth > MAX_DEPTH) {
      throw new IllegalArgumentException("maxDepth must be 1 to 32: " + maxDepth);
    }
  }

  public static Limits ofBytes(int maxBytes) {
    return new Limits(maxBytes, MAX_DEPTH);
  }
}
