package org.gatekiosk.content.builder.media;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalDouble;

/// Finds general flashes (WCAG 2.2, "general flash and red flash thresholds"): more than three
/// pairs of opposing changes of relative luminance by 10 % or more, the darker below 80 %, within a
/// second, over a quarter of the picture.
final class FlashCheck {
  static final int WIDTH = 32;
  static final int HEIGHT = 18;

  /// As many as a panel shows: with fewer, a video that flashes from each picture to the next would
  /// be looked at in its bright ones only.
  static final int FRAMES_PER_S = 60;

  static final long BYTES_PER_S = (long) WIDTH * HEIGHT * FRAMES_PER_S;

  private static final int CELLS = WIDTH * HEIGHT;
  private static final int MAX_CHANGES_PER_S = 6;
  private static final double CHANGE = 0.10;
  private static final double DARK = 0.80;

  private final double[] extreme = new double[CELLS];
  private final int[] direction = new int[CELLS];
  private final boolean[][] changed = new boolean[FRAMES_PER_S][CELLS];

  private FlashCheck() {}

  /// The second in which it flashes too often, if any.
  ///
  /// @param frames of [#WIDTH] x [#HEIGHT] grey bytes, [#FRAMES_PER_S] of them a second
  static OptionalDouble firstFlash(InputStream frames) throws IOException {
    var check = new FlashCheck();
    int frame = 0;
    for (byte[] grey = frames.readNBytes(CELLS);
        grey.length == CELLS;
        grey = frames.readNBytes(CELLS)) {
      check.add(grey, frame);
      if (check.flashes()) {
        return OptionalDouble.of((double) frame / FRAMES_PER_S);
      }
      frame++;
    }
    return OptionalDouble.empty();
  }

  private void add(byte[] grey, int frame) {
    boolean[] now = changed[frame % FRAMES_PER_S];
    for (int cell = 0; cell < CELLS; cell++) {
      double luminance = luminance(Byte.toUnsignedInt(grey[cell]));
      now[cell] = frame > 0 && change(cell, luminance);
      if (frame == 0) {
        extreme[cell] = luminance;
      }
    }
  }

  /// True when the cell turned from getting brighter to getting darker or back, by enough.
  private boolean change(int cell, double luminance) {
    double step = luminance - extreme[cell];
    int way = (int) Math.signum(step);
    if (way == direction[cell]) {
      extreme[cell] = luminance;
      return false;
    }
    if (Math.abs(step) < CHANGE || Math.min(luminance, extreme[cell]) >= DARK) {
      return false;
    }
    direction[cell] = way;
    extreme[cell] = luminance;
    return true;
  }

  private boolean flashes() {
    int flashing = 0;
    for (int cell = 0; cell < CELLS; cell++) {
      int changes = 0;
      for (boolean[] frame : changed) {
        changes += frame[cell] ? 1 : 0;
      }
      flashing += changes > MAX_CHANGES_PER_S ? 1 : 0;
    }
    return flashing >= CELLS / 4;
  }

  /// Relative luminance of a grey in sRGB (IEC 61966-2-1).
  private static double luminance(int grey) {
    double value = grey / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
