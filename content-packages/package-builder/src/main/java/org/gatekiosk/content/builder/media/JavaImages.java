package org.gatekiosk.content.builder.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// Encodes JPEG and PNG with what Java brings, where libvips is not installed. Photographs that the
/// camera only marked as turned stay as they were stored.
final class JavaImages {
  private JavaImages() {}

  /// The picture cannot be decoded.
  static final class UndecodableException extends Exception {
    @java.io.Serial private static final long serialVersionUID = 1L;

    UndecodableException(String reason, @Nullable Throwable cause) {
      super(reason, cause);
    }
  }

  static void encode(Path source, Path target, int maxSide)
      throws IOException, UndecodableException {
    BufferedImage picture = decode(source);
    double scale =
        Math.min(1, (double) maxSide / Math.max(picture.getWidth(), picture.getHeight()));
    int width = (int) Math.max(1, Math.round(picture.getWidth() * scale));
    int height = (int) Math.max(1, Math.round(picture.getHeight() * scale));
    boolean png = target.toString().endsWith(".png");
    var scaled =
        new BufferedImage(
            width, height, png ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = scaled.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(picture, 0, 0, width, height, null);
    graphics.dispose();
    ImageIO.write(scaled, png ? "png" : "jpeg", target.toFile());
  }

  private static BufferedImage decode(Path source) throws UndecodableException {
    try (var in = Files.newInputStream(source)) {
      BufferedImage picture = ImageIO.read(in);
      if (picture == null) {
        throw new UndecodableException("no decoder", null);
      }
      return picture;
    } catch (IOException | RuntimeException e) {
      // The decoders of the JDK throw unchecked exceptions for some damaged files.
      throw new UndecodableException(String.valueOf(e.getMessage()), e);
    }
  }
}
