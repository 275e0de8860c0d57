package org.gatekiosk.content.builder.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.gatekiosk.content.builder.finding.FindingCode;

/// Encodes a recording as AAC in M4A, mono, without metadata.
final class AudioCompiler {
  private static final String DEBIAN_PACKAGE = "ffmpeg";

  private final MediaTool tool;

  AudioCompiler(MediaTool tool) {
    this.tool = tool;
  }

  Optional<Compiled.Failed> compile(Path source, Path target) throws IOException {
    try {
      tool.run(
          "ffmpeg",
          DEBIAN_PACKAGE,
          FindingCode.AUDIO_DAMAGED,
          "-nostdin",
          "-v",
          "error",
          "-xerror",
          "-protocol_whitelist",
          "file",
          "-i",
          source.toString(),
          "-map",
          "0:a:0",
          "-vn",
          "-ac",
          "1",
          "-ar",
          "44100",
          "-c:a",
          "aac",
          "-b:a",
          "64k",
          "-map_metadata",
          "-1",
          "-fflags",
          "+bitexact",
          "-flags:a",
          "+bitexact",
          "-movflags",
          "+faststart",
          target.toString());
      return Optional.empty();
    } catch (MediaTool.FailedException e) {
      return Optional.of(e.failed());
    }
  }
}
