package org.gatekiosk.content.builder.media;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.gatekiosk.content.builder.files.Signature;

/// The size of a picture as its header states it, read before anything is decoded.
///
/// @param width in pixels, more than 0
/// @param height in pixels, more than 0
public record ImageHeader(int width, int height) {
  /// Where a size must have been found: EXIF, colour profiles and previews lie before it.
  private static final int MAX_HEADER_BYTES = 4 << 20;

  public long pixels() {
    return (long) width * height;
  }

  /// The size; empty when the header is damaged or has none.
  public static Optional<ImageHeader> read(InputStream content, Signature signature)
      throws IOException {
    // Sizes in an ISO media file lie deep in its boxes: the decoder is asked (ImageCompiler).
    if (signature == Signature.HEIC) {
      return Optional.of(new ImageHeader(1, 1));
    }
    byte[] head = content.readNBytes(MAX_HEADER_BYTES);
    try (var in = new DataInputStream(new java.io.ByteArrayInputStream(head))) {
      int[] size =
          switch (signature) {
            case PNG -> png(in);
            case JPEG -> jpeg(in);
            case WEBP -> webp(in);
            default -> new int[] {0, 0};
          };
      return size[0] > 0 && size[1] > 0
          ? Optional.of(new ImageHeader(size[0], size[1]))
          : Optional.empty();
    } catch (java.io.EOFException e) {
      return Optional.empty();
    }
  }

  /// IHDR is the first chunk (RFC 2083, 3.2).
  private static int[] png(DataInputStream in) throws IOException {
    in.skipNBytes(8 + 4);
    return in.readInt() == 0x49484452 ? new int[] {in.readInt(), in.readInt()} : new int[] {0, 0};
  }

  /// The first frame header, SOF0 to SOF15 without DHT, JPG and DAC (ITU-T T.81, B.1.1.3).
  private static int[] jpeg(DataInputStream in) throws IOException {
    in.skipNBytes(2);
    while (true) {
      int marker = in.readUnsignedByte();
      if (marker != 0xFF) {
        return new int[] {0, 0};
      }
      while (marker == 0xFF) {
        marker = in.readUnsignedByte();
      }
      int length = in.readUnsignedShort();
      if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
        in.skipNBytes(1);
        int height = in.readUnsignedShort();
        return new int[] {in.readUnsignedShort(), height};
      }
      if (length < 2 || marker == 0xDA) {
        return new int[] {0, 0};
      }
      in.skipNBytes(length - 2);
    }
  }

  /// VP8, VP8L or VP8X as first chunk (RFC 9649, 2.5 to 2.7).
  private static int[] webp(DataInputStream in) throws IOException {
    in.skipNBytes(12);
    int chunk = in.readInt();
    in.skipNBytes(4);
    return switch (chunk) {
      case 0x56503820 -> {
        in.skipNBytes(6);
        yield new int[] {littleEndian(in, 2) & 0x3FFF, littleEndian(in, 2) & 0x3FFF};
      }
      case 0x5650384C -> {
        in.skipNBytes(1);
        int bits = littleEndian(in, 4);
        yield new int[] {(bits & 0x3FFF) + 1, ((bits >>> 14) & 0x3FFF) + 1};
      }
      case 0x56503858 -> {
        in.skipNBytes(4);
        yield new int[] {littleEndian(in, 3) + 1, littleEndian(in, 3) + 1};
      }
      default -> new int[] {0, 0};
    };
  }

  private static int littleEndian(DataInputStream in, int bytes) throws IOException {
    int value = 0;
    for (int i = 0; i < bytes; i++) {
      value |= in.readUnsignedByte() << (8 * i);
    }
    return value;
  }
}
