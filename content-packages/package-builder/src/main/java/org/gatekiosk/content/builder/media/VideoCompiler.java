package org.gatekiosk.content.builder.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.Limits;

/// Probes a video, decodes it once from the first to the last frame, and copies its picture track
/// without sound and metadata.
final class VideoCompiler {
  private static final String DEBIAN_PACKAGE = "ffmpeg";

  /// Far more than anybody watches standing, and few enough frames to look at all of them.
  private static final int MAX_LENGTH_S = 10 * 60;

  private static final int MAX_PROBE_BYTES = 64 * 1024;

  private final MediaTool tool;

  VideoCompiler(MediaTool tool) {
    this.tool = tool;
  }

  Optional<Compiled.Failed> compile(Path source, Path target) throws IOException {
    try {
      requireCodec(source);
      requireNoFlashes(source);
      tool.run(
          "ffmpeg",
          DEBIAN_PACKAGE,
          FindingCode.VIDEO_DAMAGED,
          "-nostdin",
          "-v",
          "error",
          "-protocol_whitelist",
          "file",
          "-f",
          "mov",
          "-i",
          source.toString(),
          "-map",
          "0:v:0",
          "-an",
          "-c",
          "copy",
          "-map_metadata",
          "-1",
          "-map_chapters",
          "-1",
          "-fflags",
          "+bitexact",
          "-movflags",
          "+faststart",
          target.toString());
      return Optional.empty();
    } catch (MediaTool.FailedException e) {
      return Optional.of(e.failed());
    }
  }

  private void requireCodec(Path source) throws IOException, MediaTool.FailedException {
    String answer =
        tool.run(
            "ffprobe",
            DEBIAN_PACKAGE,
            FindingCode.VIDEO_DAMAGED,
            "-v",
            "error",
            "-protocol_whitelist",
            "file",
            "-f",
            "mov",
            "-select_streams",
            "v:0",
            "-show_entries",
            "stream=codec_name,pix_fmt",
            "-of",
            "json",
            source.toString());
    try {
      var streams =
          Fields.parse(answer.getBytes(StandardCharsets.UTF_8), Limits.ofBytes(MAX_PROBE_BYTES))
              .optionalArray("streams");
      if (streams.size() == 0) {
        throw tool.failed(FindingCode.VIDEO_DAMAGED, "no picture track");
      }
      Fields video = streams.object(0);
      String form = video.optionalString("codec_name") + " " + video.optionalString("pix_fmt");
      if (!form.equals("h264 yuv420p")) {
        throw tool.failed(FindingCode.VIDEO_CODEC, form);
      }
    } catch (JsonFormatException e) {
      throw tool.failed(FindingCode.VIDEO_DAMAGED, e.reason());
    }
  }

  private void requireNoFlashes(Path source) throws IOException, MediaTool.FailedException {
    Path frames = tool.file("frames.gray");
    String complaints =
        tool.run(
            "ffmpeg",
            DEBIAN_PACKAGE,
            FindingCode.VIDEO_DAMAGED,
            "-nostdin",
            "-v",
            "error",
            "-xerror",
            "-protocol_whitelist",
            "file",
            "-f",
            "mov",
            "-i",
            source.toString(),
            "-map",
            "0:v:0",
            "-an",
            "-t",
            String.valueOf(MAX_LENGTH_S + 1),
            "-vf",
            "fps="
                + FlashCheck.FRAMES_PER_S
                + ",scale="
                + FlashCheck.WIDTH
                + ":"
                + FlashCheck.HEIGHT
                + ":flags=area,format=gray",
            "-f",
            "rawvideo",
            frames.toString());
    // A video that is cut off decodes as far as it goes, and only complains.
    Optional<String> complaint = complaints.lines().filter(line -> !line.isBlank()).findFirst();
    if (complaint.isPresent()) {
      throw tool.failed(FindingCode.VIDEO_DAMAGED, complaint.get().replaceFirst("^\\[[^]]*] ", ""));
    }
    if (Files.size(frames) == 0) {
      throw tool.failed(FindingCode.VIDEO_DAMAGED, "no frame");
    }
    if (Files.size(frames) > MAX_LENGTH_S * FlashCheck.BYTES_PER_S) {
      throw tool.failed(FindingCode.VIDEO_LONG, MAX_LENGTH_S);
    }
    try (var in = Files.newInputStream(frames)) {
      OptionalDouble flash = FlashCheck.firstFlash(in);
      if (flash.isPresent()) {
        throw tool.failed(FindingCode.VIDEO_FLASHES, Math.round(flash.getAsDouble()));
      }
    }
  }
}
