package org.gatekiosk.content.builder.posterkit.sample;

import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.gatekiosk.content.builder.posterkit.PosterPicture;
import org.gatekiosk.content.format.poster.Frame;
import org.gatekiosk.content.format.poster.PosterReader;
import org.gatekiosk.content.format.poster.PosterRefusedException;

/// Writes the film of `ha-noi/long-bien-bridge`: eight seconds of the poster in motion, whose end
/// meets its beginning. Needs `ffmpeg`. Argument: the MP4 file.
final class LongBienFilm {
  private static final int FRAMES_PER_S = 24;
  private static final int FRAMES = 8 * FRAMES_PER_S;
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 720;

  /// Part of the poster that a frame shows, units.
  private static final double VIEW_WIDTH = 1680;

  private static final double VIEW_HEIGHT = VIEW_WIDTH * HEIGHT / WIDTH;
  private static final double VIEW_Y = 190;
  private static final int BEATS_OF_WINGS = 6;

  /// Before the train has come in, and after it has gone out.
  private static final int TRAIN_FROM = -1360;

  private static final int TRAIN_TO = 1930;

  private LongBienFilm() {}

  public static void main(String[] arguments)
      throws IOException, InterruptedException, PosterRefusedException {
    Process ffmpeg =
        new ProcessBuilder(encode(Path.of(arguments[0])))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (OutputStream frames = ffmpeg.getOutputStream()) {
      for (int frame = 0; frame < FRAMES; frame++) {
        frames.write(frame((double) frame / FRAMES));
      }
    }
    if (ffmpeg.waitFor() != 0) {
      throw new IOException("ffmpeg ended with " + ffmpeg.exitValue());
    }
  }

  private static List<String> encode(Path film) {
    String size = WIDTH + "x" + HEIGHT;
    return List.of(
        ("ffmpeg -v error -y -f rawvideo -pix_fmt bgr24 -s " + size + " -r " + FRAMES_PER_S)
            .concat(" -i - -an -c:v libx264 -preset veryslow -tune animation -crf 29")
            .concat(" -pix_fmt yuv420p -fflags +bitexact -movflags +faststart " + film)
            .split(" "));
  }

  /// One picture, three bytes a pixel.
  ///
  /// @param time 0 to 1
  private static byte[] frame(double time) throws PosterRefusedException {
    double swing = Math.cos(2 * Math.PI * time);
    var moment =
        new LongBien(
            (int) Math.round(TRAIN_FROM + time * (TRAIN_TO - TRAIN_FROM)),
            time,
            time,
            0.65 + 0.35 * Math.cos(2 * Math.PI * time * BEATS_OF_WINGS),
            (int) Math.round(-40 * swing));
    var view = new Frame(160 - 160 * swing, VIEW_Y, VIEW_WIDTH, VIEW_HEIGHT, false);
    var poster = PosterReader.read(moment.drawing().document());
    var picture = PosterPicture.paint(poster, view, WIDTH);
    return ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
  }
}
