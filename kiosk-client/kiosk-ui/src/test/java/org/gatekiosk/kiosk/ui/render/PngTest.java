package org.gatekiosk.kiosk.ui.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {
  @Test
  void encode_colours_areReadByAnotherReader() throws IOException {
    int[] pixels = {0xFF143F73, 0xFFFFFFFF, 0xFF000000, 0xFFA01B18, 0xFF123456, 0xFFFEDCBA};

    byte[] png = Png.encode(3, 2, pixels);

    BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(read.getWidth()).isEqualTo(3);
    assertThat(read.getHeight()).isEqualTo(2);
    assertThat(read.getRGB(0, 0, 3, 2, null, 0, 3)).isEqualTo(pixels);
  }
}
