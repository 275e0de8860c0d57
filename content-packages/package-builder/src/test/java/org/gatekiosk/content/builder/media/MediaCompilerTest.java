package org.gatekiosk.content.builder.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.gatekiosk.content.builder.files.Signature;
import org.gatekiosk.content.builder.files.SourceFile;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.trust.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaCompilerTest {
  private static final long MAX_PIXELS = 60_000_000;

  @TempDir private Path folder;

  private MediaCompiler compiler;

  @BeforeEach
  void makeCompiler() {
    compiler = new MediaCompiler(folder.resolve("cache"), MAX_PIXELS);
  }

  @Test
  void picture_large_isReducedToALongestSideOf2160() throws IOException {
    Compiled.Ready ready = ready(file("media/a.jpg", picture(3000, 1500, "jpeg")));

    assertThat(ready.mediaType()).isEqualTo("image/jpeg");
    assertThat(header(ready)).isEqualTo(new ImageHeader(2160, 1080));
  }

  @Test
  void picture_small_keepsItsSize_andAPngStaysOne() throws IOException {
    Compiled.Ready ready = ready(file("media/a.png", picture(300, 200, "png")));

    assertThat(ready.mediaType()).isEqualTo("image/png");
    assertThat(header(ready)).isEqualTo(new ImageHeader(300, 200));
  }

  @Test
  void picture_withExif_losesIt() throws IOException {
    byte[] jpeg = picture(300, 200, "jpeg");
    byte[] exif = "\377\341\0\024Exif\0\0GPS 21.0, 105".getBytes(ISO_8859_1);
    var withExif = new ByteArrayOutputStream();
    withExif.write(jpeg, 0, 2);
    withExif.write(exif, 0, 22);
    withExif.write(jpeg, 2, jpeg.length - 2);

    Compiled.Ready ready = ready(file("media/a.jpg", withExif.toByteArray()));

    assertThat(new String(Files.readAllBytes(ready.file()), ISO_8859_1))
        .doesNotContain("GPS 21.0")
        .doesNotContain("Exif");
  }

  @Test
  void picture_compiledTwice_givesTheSameBytes() throws IOException {
    SourceFile source = file("media/a.jpg", picture(500, 400, "jpeg"));

    byte[] first = Files.readAllBytes(ready(source).file());
    compiler = new MediaCompiler(folder.resolve("other"), MAX_PIXELS);

    assertThat(ready(source).file()).hasBinaryContent(first);
  }

  @Test
  void picture_truncated_isRefused() throws IOException {
    byte[] jpeg = picture(800, 600, "jpeg");

    assertFailed(
        file("media/a.jpg", Arrays.copyOf(jpeg, jpeg.length / 2)), FindingCode.IMAGE_DAMAGED);
  }

  @Test
  void picture_ofNonsense_isRefused() throws IOException {
    byte[] nonsense = picture(300, 200, "png");
    Arrays.fill(nonsense, 60, nonsense.length, (byte) 7);

    assertFailed(file("media/a.png", nonsense), FindingCode.IMAGE_DAMAGED);
  }

  @Test
  void picture_statingMoreThan60Megapixels_isRefusedUndecoded() throws IOException {
    byte[] png = withPngSize(picture(10, 10, "png"), 10_000, 6_001);

    assertThat(ImageHeader.read(new ByteArrayInputStream(png), Signature.PNG))
        .hasValueSatisfying(header -> assertThat(header.pixels()).isEqualTo(60_010_000));
    assertThat(compiler.compile(file("media/a.png", png)))
        .isEqualTo(
            Compiled.Failed.of(FindingCode.IMAGE_TOO_LARGE, "media/a.png", 10_000, 6_001, 60L));
  }

  @Test
  void picture_statingAnotherSizeThanItHas_isRefused() throws IOException {
    byte[] png = withPngSize(picture(300, 200, "png"), 400, 300);

    assertFailed(file("media/a.png", png), FindingCode.IMAGE_DAMAGED, FindingCode.IMAGE_LIES);
  }

  @Test
  void java_encodesWhereLibvipsIsMissing() throws Exception {
    Path source = Files.write(folder.resolve("a.jpg"), picture(3000, 1500, "jpeg"));
    Path target = folder.resolve("b.jpg");

    JavaImages.encode(source, target, 2160);

    try (var in = Files.newInputStream(target)) {
      assertThat(ImageHeader.read(in, Signature.JPEG)).hasValue(new ImageHeader(2160, 1080));
    }
  }

  @Test
  void video_h264_losesItsSound_andIsTheSameEveryTime() throws Exception {
    assertTrue(MediaTool.isInstalled("ffmpeg"), "ffmpeg");
    byte[] video = video("libx264", "yuv420p", "testsrc=size=320x240:rate=25:duration=2");

    Compiled.Ready ready = ready(file("media/a.mp4", video));
    byte[] first = Files.readAllBytes(ready.file());
    compiler = new MediaCompiler(folder.resolve("other"), MAX_PIXELS);

    assertThat(ready.mediaType()).isEqualTo("video/mp4");
    assertThat(ready.needs()).containsExactly("h264");
    assertThat(new String(first, ISO_8859_1)).contains("vide").doesNotContain("soun");
    assertThat(ready(file("media/a.mp4", video)).file()).hasBinaryContent(first);
  }

  @Test
  void video_ofAnotherCodecOrPixelFormat_isRefused() throws Exception {
    assertTrue(MediaTool.isInstalled("ffmpeg"), "ffmpeg");

    assertFailed(
        file("media/a.mp4", video("mpeg4", "yuv420p", "testsrc=size=320x240:duration=1")),
        FindingCode.VIDEO_CODEC);
    assertFailed(
        file("media/b.mp4", video("libx264", "yuv444p", "testsrc=size=320x240:duration=1")),
        FindingCode.VIDEO_CODEC);
  }

  @Test
  void video_truncatedOrNonsense_isRefused() throws Exception {
    assertTrue(MediaTool.isInstalled("ffmpeg"), "ffmpeg");
    byte[] video = video("libx264", "yuv420p", "testsrc=size=320x240:duration=1");
    byte[] nonsense = "\0\0\0\030ftypisom\0\0\0\0isommp42 no boxes here".getBytes(ISO_8859_1);

    assertFailed(
        file("media/a.mp4", Arrays.copyOf(video, video.length / 2)), FindingCode.VIDEO_DAMAGED);
    assertFailed(file("media/b.mp4", nonsense), FindingCode.VIDEO_DAMAGED);
  }

  @Test
  void video_thatFlashes_isRefused() throws Exception {
    assertTrue(MediaTool.isInstalled("ffmpeg"), "ffmpeg");
    String flashing =
        "color=black:size=320x240:rate=25:duration=2,geq=lum='if(mod(floor(N/2),2),255,0)':cb=128:cr=128";

    assertFailed(
        file("media/a.mp4", video("libx264", "yuv420p", flashing)), FindingCode.VIDEO_FLASHES);
  }

  /// At 25 pictures a second every second one would be left out, and all that remain be alike.
  @Test
  void video_thatFlashesAt50PicturesASecond_isRefused() throws Exception {
    assertTrue(MediaTool.isInstalled("ffmpeg"), "ffmpeg");
    String flashing =
        "color=black:size=320x240:rate=50:duration=2,geq=lum='if(mod(N,2),255,0)':cb=128:cr=128";

    assertFailed(
        file("media/a.mp4", video("libx264", "yuv420p", flashing)), FindingCode.VIDEO_FLASHES);
  }

  /// Two pictures, an hour apart: a small file that would fill the disk with frames between them.
  @Test
  void video_longerThanTenMinutes_isRefused() throws Exception {
    assertTrue(MediaTool.isInstalled("ffmpeg"), "ffmpeg");
    String late = "testsrc=size=320x240:rate=1:duration=2,setpts=N*3600/TB";

    assertFailed(file("media/a.mp4", video("libx264", "yuv420p", late)), FindingCode.VIDEO_LONG);
  }

  @Test
  void file_changedSinceItWasRead_isAnIoError() {
    byte[] before = {1, 2, 3};
    var changed =
        new SourceFile(
            "media/a.png",
            3,
            Sha256.of(before),
            Signature.PNG,
            () -> new ByteArrayInputStream(new byte[] {1, 2, 4}));

    assertThatIOException()
        .isThrownBy(() -> compiler.compile(changed))
        .withMessage("media/a.png has changed since it was read");
    assertThatIOException().isThrownBy(changed::bytes);
  }

  @Test
  void recording_becomesAac() throws Exception {
    assertTrue(MediaTool.isInstalled("ffmpeg"), "ffmpeg");
    Path wav = folder.resolve("a.wav");
    run("ffmpeg", "-v", "error", "-f", "lavfi", "-i", "sine=duration=1", wav.toString());

    Compiled.Ready ready = ready(file("audio/first.vi.wav", Files.readAllBytes(wav)));

    assertThat(ready.mediaType()).isEqualTo("audio/mp4");
    assertThat(Signature.of(Files.readAllBytes(ready.file()))).isEqualTo(Signature.M4A);
  }

  @Test
  void flash_threeASecond_isAllowed_fourNot() throws IOException {
    assertThat(FlashCheck.firstFlash(flashes(3))).isEmpty();
    assertThat(FlashCheck.firstFlash(flashes(4))).isPresent();
  }

  /// One second of black with so many white frames in it.
  private static ByteArrayInputStream flashes(int count) {
    byte[] frames = new byte[FlashCheck.WIDTH * FlashCheck.HEIGHT * FlashCheck.FRAMES_PER_S];
    int cells = FlashCheck.WIDTH * FlashCheck.HEIGHT;
    for (int i = 0; i < count; i++) {
      int frame = 2 + i * 5;
      Arrays.fill(frames, frame * cells, (frame + 1) * cells, (byte) 255);
    }
    return new ByteArrayInputStream(frames);
  }

  private byte[] video(String codec, String pixelFormat, String picture) throws Exception {
    Path video = Files.createTempFile(folder, "video", ".mp4");
    run(
        "ffmpeg",
        "-y",
        "-v",
        "error",
        "-f",
        "lavfi",
        "-i",
        picture,
        "-f",
        "lavfi",
        "-i",
        "sine=duration=1",
        "-c:v",
        codec,
        "-pix_fmt",
        pixelFormat,
        "-c:a",
        "aac",
        "-movflags",
        "+faststart",
        video.toString());
    return Files.readAllBytes(video);
  }

  private static void run(String... command) throws Exception {
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }

  private Compiled.Ready ready(SourceFile source) throws IOException {
    Compiled compiled = compiler.compile(source);
    assertThat(compiled).isInstanceOf(Compiled.Ready.class);
    return (Compiled.Ready) compiled;
  }

  private void assertFailed(SourceFile source, FindingCode... codes) throws IOException {
    Compiled compiled = compiler.compile(source);
    assertThat(compiled).isInstanceOf(Compiled.Failed.class);
    assertThat(((Compiled.Failed) compiled).code()).isIn((Object[]) codes);
  }

  private static ImageHeader header(Compiled.Ready ready) throws IOException {
    byte[] content = Files.readAllBytes(ready.file());
    return ImageHeader.read(new ByteArrayInputStream(content), Signature.of(content)).orElseThrow();
  }

  private static byte[] picture(int width, int height, String format) throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.ORANGE);
    graphics.fillRect(width / 4, height / 4, width / 2, height / 2);
    graphics.dispose();
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  /// The same PNG with another size in its header, and the header's checksum right again.
  private static byte[] withPngSize(byte[] png, int width, int height) {
    byte[] forged = png.clone();
    ByteBuffer.wrap(forged).putInt(16, width).putInt(20, height);
    var crc = new CRC32();
    crc.update(forged, 12, 17);
    ByteBuffer.wrap(forged).putInt(29, (int) crc.getValue());
    return forged;
  }

  private static SourceFile file(String path, byte[] content) {
    return new SourceFile(
        path,
        content.length,
        Sha256.of(content),
        Signature.of(content),
        () -> new ByteArrayInputStream(content));
  }
}
