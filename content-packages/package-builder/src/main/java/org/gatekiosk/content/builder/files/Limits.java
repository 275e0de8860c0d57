package org.gatekiosk.content.builder.files;

/// How much a package may hold (docs/package-format.md, 4). Tests use smaller ones.
///
/// @param maxPackedBytes size of the zip
/// @param maxUnpackedBytes all files together, counted while reading, whatever the zip says
/// @param maxFiles files and folders
/// @param maxTextRatio unpacked to packed bytes of a YAML, Markdown or JSON file
/// @param maxTextBytes one YAML, Markdown or JSON file
/// @param maxNameBytes path of a file in UTF-8
/// @param maxPixels width times height of a picture, known before it is decoded
public record Limits(
    long maxPackedBytes,
    long maxUnpackedBytes,
    int maxFiles,
    int maxTextRatio,
    int maxTextBytes,
    int maxNameBytes,
    long maxPixels) {
  private static final long GIB = 1L << 30;

  /// What the server and the command line use.
  public static final Limits STANDARD =
      new Limits(2 * GIB, 4 * GIB, 20_000, 200, 1 << 20, 200, 60_000_000);
}
