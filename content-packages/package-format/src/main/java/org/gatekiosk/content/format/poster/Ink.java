package org.gatekiosk.content.format.poster;

/// The six inks of all pictures; a document names an ink by its place in this list.
public enum Ink {
  SHELL(0xF6E7C8),
  RED(0xA61E1A),
  INDIGO(0x143F73),
  OCHRE(0xE5AE1E),
  VERDIGRIS(0x1E6A58),
  KEY(0x1A1814);

  private final int rgb;

  Ink(int rgb) {
    this.rgb = rgb;
  }

  /// Colour in sRGB, `0xRRGGBB`.
  public int rgb() {
    return rgb;
  }
}
