package org.gatekiosk.kiosk.ui.render;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/// Writes an image as PNG (ISO/IEC 15948): 8 bit RGB, no transparency. Small enough to keep the
/// desktop toolkit of the JDK out of the kiosk.
public final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int RGB = 2;

  /// Each byte minus the one above it; flat colours become zeros.
  private static final int FILTER_UP = 2;

  private Png() {}

  public static byte[] encode(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    return encode(width, height, argb);
  }

  static byte[] encode(int width, int height, int[] argb) {
    try {
      var bytes = new ByteArrayOutputStream();
      var out = new DataOutputStream(bytes);
      out.write(SIGNATURE);
      chunk(out, "IHDR", header(width, height));
      chunk(out, "IDAT", pixels(width, height, argb));
      chunk(out, "IEND", new byte[0]);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("encode a picture of " + width + " x " + height, e);
    }
  }

  private static byte[] header(int width, int height) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeInt(width);
    out.writeInt(height);
    out.write(new byte[] {8, RGB, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] pixels(int width, int height, int[] argb) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var deflater = new Deflater(Deflater.BEST_SPEED);
    try (var out = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
      var above = new byte[width * 3];
      var line = new byte[width * 3];
      var filtered = new byte[width * 3];
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          int pixel = argb[y * width + x];
          line[x * 3] = (byte) (pixel >> 16);
          line[x * 3 + 1] = (byte) (pixel >> 8);
          line[x * 3 + 2] = (byte) pixel;
        }
        for (int i = 0; i < line.length; i++) {
          filtered[i] = (byte) (line[i] - above[i]);
        }
        out.write(FILTER_UP);
        out.write(filtered);
        System.arraycopy(line, 0, above, 0, line.length);
      }
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    var crc = new CRC32();
    crc.update(name);
    crc.update(content);
    out.writeInt(content.length);
    out.write(name);
    out.write(content);
    out.writeInt((int) crc.getValue());
  }
}
