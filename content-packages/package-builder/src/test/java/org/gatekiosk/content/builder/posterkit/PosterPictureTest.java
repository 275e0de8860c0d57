package org.gatekiosk.content.builder.posterkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import org.gatekiosk.content.format.poster.Ink;
import org.gatekiosk.content.format.poster.Poster;
import org.gatekiosk.content.format.poster.PosterReader;
import org.gatekiosk.content.format.poster.PosterRefusedException;
import org.junit.jupiter.api.Test;

final class PosterPictureTest {
  /// Indigo above the band, red in it, verdigris below, on ochre.
  private static final Drawing STRIPES =
      Drawing.on(Ink.OCHRE, 370)
          .plane(
              plane ->
                  plane
                      .spot(Ink.INDIGO, Paths.box(0, 0, 2000, 360))
                      .spot(Ink.RED, Paths.box(0, 360, 1000, 480))
                      .spot(Ink.VERDIGRIS, Paths.box(0, 840, 2000, 360)));

  @Test
  void paint_wholeBox_showsGroundAndInks() throws PosterRefusedException {
    BufferedImage picture = PosterPicture.paint(stripes(), 200, 120);

    assertThat(ink(picture, 100, 10)).isEqualTo(Ink.INDIGO.rgb());
    assertThat(ink(picture, 20, 60)).isEqualTo(Ink.RED.rgb());
    assertThat(ink(picture, 180, 60)).isEqualTo(Ink.OCHRE.rgb());
    assertThat(ink(picture, 100, 110)).isEqualTo(Ink.VERDIGRIS.rgb());
  }

  @Test
  void paint_flatBox_showsTheBand() throws PosterRefusedException {
    BufferedImage picture = PosterPicture.paint(stripes(), 200, 46);

    assertThat(picture.getHeight()).isEqualTo(46);
    assertThat(ink(picture, 20, 1)).isEqualTo(Ink.RED.rgb());
    assertThat(ink(picture, 20, 44)).isEqualTo(Ink.RED.rgb());
  }

  @Test
  void paint_uprightBoxWithoutTallFrame_showsThePosterWhole() throws PosterRefusedException {
    BufferedImage picture = PosterPicture.paint(stripes(), 200, 400);

    assertThat(picture.getHeight()).isEqualTo(120);
  }

  @Test
  void sheet_ofThreeInTwoColumns_hasTwoRows() throws PosterRefusedException {
    BufferedImage sheet = PosterPicture.sheet(List.of(stripes(), stripes(), stripes()), 2, 100);

    assertThat(sheet.getWidth()).isEqualTo(2 * 112 + 12);
    assertThat(sheet.getHeight()).isEqualTo(2 * 72 + 12);
    assertThat(ink(sheet, 50, 20)).isEqualTo(Ink.INDIGO.rgb());
  }

  private static Poster stripes() throws PosterRefusedException {
    return PosterReader.read(STRIPES.document());
  }

  private static int ink(BufferedImage picture, int x, int y) {
    return picture.getRGB(x, y) & 0xFFFFFF;
  }
}
