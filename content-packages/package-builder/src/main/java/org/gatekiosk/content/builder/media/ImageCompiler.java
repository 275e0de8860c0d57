package org.gatekiosk.content.builder.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.gatekiosk.content.builder.files.Signature;
import org.gatekiosk.content.builder.finding.FindingCode;

/// Encodes a picture again: upright, without metadata, at most [#MAX_SIDE] pixels long.
final class ImageCompiler {
  /// Longest side in pixels (docs/package-format.md, 2).
  static final int MAX_SIDE = 2160;

  private static final String DEBIAN_PACKAGE = "libvips-tools";

  private final MediaTool tool;
  private final Signature signature;
  private final long maxPixels;

  ImageCompiler(MediaTool tool, Signature signature, long maxPixels) {
    this.tool = tool;
    this.signature = signature;
    this.maxPixels = maxPixels;
  }

  Optional<Compiled.Failed> compile(Path source, Path target) throws IOException {
    try {
      boolean vips = MediaTool.isInstalled("vipsthumbnail");
      if (!vips && (signature == Signature.HEIC || signature == Signature.WEBP)) {
        throw tool.failed(FindingCode.TOOL_MISSING, "vipsthumbnail", DEBIAN_PACKAGE);
      }
      ImageHeader stated = vips ? askVips(source) : read(source, signature);
      if (stated.pixels() > maxPixels) {
        throw tool.failed(
            FindingCode.IMAGE_TOO_LARGE, stated.width(), stated.height(), maxPixels / 1_000_000);
      }
      if (vips) {
        thumbnail(source, target);
      } else {
        JavaImages.encode(source, target, MAX_SIDE);
      }
      requireSize(stated, read(target, Signature.of(head(target))));
      return Optional.empty();
    } catch (MediaTool.FailedException e) {
      return Optional.of(e.failed());
    } catch (JavaImages.UndecodableException e) {
      return Optional.of(
          Compiled.Failed.of(
              FindingCode.IMAGE_DAMAGED, tool.sourcePath(), String.valueOf(e.getMessage())));
    }
  }

  private ImageHeader askVips(Path source) throws IOException, MediaTool.FailedException {
    return new ImageHeader(askVips(source, "width"), askVips(source, "height"));
  }

  private int askVips(Path source, String field) throws IOException, MediaTool.FailedException {
    String answer =
        tool.run(
            "vipsheader",
            DEBIAN_PACKAGE,
            FindingCode.IMAGE_DAMAGED,
            "-f",
            field,
            source.toString());
    return Arrays.stream(answer.split("\n"))
        .filter(line -> line.matches("[0-9]{1,9}"))
        .findFirst()
        .map(Integer::parseInt)
        .orElseThrow(() -> tool.failed(FindingCode.IMAGE_DAMAGED, "no size in its header"));
  }

  private void thumbnail(Path source, Path target) throws IOException, MediaTool.FailedException {
    String options =
        target.toString().endsWith(".png") ? "[strip]" : "[Q=85,strip,optimize_coding]";
    String output =
        tool.run(
            "vipsthumbnail",
            DEBIAN_PACKAGE,
            FindingCode.IMAGE_DAMAGED,
            source.toString(),
            "--size",
            MAX_SIDE + "x" + MAX_SIDE + ">",
            "--export-profile",
            "srgb",
            "-o",
            target + options);
    // A truncated picture is only a warning for the decoder: it fills the rest with grey.
    Optional<String> warning =
        output.lines().filter(line -> line.contains("VIPS-WARNING")).reduce((_, last) -> last);
    if (warning.isPresent()) {
      String reason = warning.get().replaceFirst(".*VIPS-WARNING[^:]*:( [0-9:.]+:)?", "");
      throw tool.failed(FindingCode.IMAGE_DAMAGED, reason.strip());
    }
  }

  private ImageHeader read(Path file, Signature as) throws IOException, MediaTool.FailedException {
    try (InputStream in = Files.newInputStream(file)) {
      return ImageHeader.read(in, as)
          .orElseThrow(() -> tool.failed(FindingCode.IMAGE_DAMAGED, "no size in its header"));
    }
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(Signature.HEAD_BYTES);
    }
  }

  /// The decoded picture must have the shape that its header stated, upright or turned.
  private void requireSize(ImageHeader stated, ImageHeader made) throws MediaTool.FailedException {
    double scale = Math.min(1, (double) MAX_SIDE / Math.max(stated.width(), stated.height()));
    long width = Math.max(1, Math.round(stated.width() * scale));
    long height = Math.max(1, Math.round(stated.height() * scale));
    boolean upright = near(made.width(), width) && near(made.height(), height);
    boolean turned = near(made.width(), height) && near(made.height(), width);
    if (!upright && !turned) {
      throw tool.failed(
          FindingCode.IMAGE_LIES, stated.width(), stated.height(), made.width(), made.height());
    }
  }

  private static boolean near(long a, long b) {
    return Math.abs(a - b) <= 1;
  }
}
