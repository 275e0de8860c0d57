package org.gatekiosk.content.builder.posterkit.sample;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.builder.posterkit.PosterPicture;
import org.gatekiosk.content.format.poster.Poster;
import org.gatekiosk.content.format.poster.PosterReader;
import org.gatekiosk.content.format.poster.PosterRefusedException;

/// Paints posters to look at while drawing: whole, as a band, and upright.
///
/// Arguments: a PNG file to write, then parts of item folders, at most four posters a sheet.
final class PosterPreview {
  private static final int WIDTH = 720;
  private static final int WHOLE = WIDTH * Drawing.HEIGHT / Drawing.WIDTH;
  private static final int BAND = WIDTH * 46 / 200;
  private static final int GAP = 10;

  private PosterPreview() {}

  public static void main(String[] arguments) throws IOException, PosterRefusedException {
    List<String> wanted = List.of(arguments).subList(1, arguments.length);
    List<Map.Entry<Path, Drawing>> posters =
        SamplePosters.all().entrySet().stream()
            .filter(entry -> wanted.stream().anyMatch(entry.getKey().toString()::contains))
            .limit(4)
            .toList();
    int columns = posters.size() > 1 ? 2 : 1;
    int height = WHOLE + BAND + 2 * GAP;
    var sheet =
        new BufferedImage(
            columns * (WIDTH + GAP),
            Math.ceilDiv(posters.size(), columns) * height,
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = sheet.createGraphics();
    graphics.setColor(Color.LIGHT_GRAY);
    graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    for (int i = 0; i < posters.size(); i++) {
      byte[] document = posters.get(i).getValue().document();
      Poster poster = PosterReader.read(document);
      System.out.println(
          posters.get(i).getKey() + " " + document.length + " B " + poster.segments());
      int x = i % columns * (WIDTH + GAP);
      int y = i / columns * height;
      graphics.drawImage(PosterPicture.paint(poster, WIDTH, WHOLE), x, y, null);
      graphics.drawImage(PosterPicture.paint(poster, WIDTH, BAND), x, y + WHOLE + GAP, null);
      if (poster.tall() != null) {
        graphics.drawImage(
            PosterPicture.paint(poster, BAND * 56 / 100, BAND), x, y + WHOLE + GAP, null);
      }
    }
    graphics.dispose();
    ImageIO.write(sheet, "png", Path.of(arguments[0]).toFile());
  }
}
