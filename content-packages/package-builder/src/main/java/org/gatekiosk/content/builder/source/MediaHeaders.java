package org.gatekiosk.content.builder.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gatekiosk.content.builder.files.Limits;
import org.gatekiosk.content.builder.files.Signature;
import org.gatekiosk.content.builder.files.SourceFile;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.gatekiosk.content.builder.media.ImageHeader;

/// What can be said of pictures, video and sound without decoding them.
final class MediaHeaders {
  private static final Map<Signature, Set<String>> EXTENSIONS =
      Map.of(
          Signature.JPEG, Set.of("jpg", "jpeg"),
          Signature.PNG, Set.of("png"),
          Signature.WEBP, Set.of("webp"),
          Signature.HEIC, Set.of("heic", "avif"),
          Signature.MP4, Set.of("mp4", "m4a"),
          Signature.M4A, Set.of("m4a"),
          Signature.OGG, Set.of("opus", "ogg"),
          Signature.WAV, Set.of("wav"),
          Signature.AAC, Set.of("aac"));

  private final Limits limits;
  private final FindingLog log;

  MediaHeaders(Limits limits, FindingLog log) {
    this.limits = limits;
    this.log = log;
  }

  void check(List<SourceFile> media) throws IOException {
    for (SourceFile file : media) {
      Place place = Place.file(file.path());
      Set<String> extensions = EXTENSIONS.getOrDefault(file.signature(), Set.of());
      if (extensions.isEmpty()) {
        log.error(FindingCode.MEDIA_UNKNOWN, place, file.path());
      } else if (!extensions.contains(file.extension())) {
        log.error(FindingCode.MEDIA_EXTENSION, place, file.path(), file.signature());
      } else if (file.signature().isImage()) {
        checkImage(file, place);
      }
    }
  }

  private void checkImage(SourceFile file, Place place) throws IOException {
    Optional<ImageHeader> header;
    try (InputStream content = file.open()) {
      header = ImageHeader.read(content, file.signature());
    }
    if (header.isEmpty()) {
      log.error(FindingCode.IMAGE_DAMAGED, place, file.path(), "no size in its header");
    } else if (header.get().pixels() > limits.maxPixels()) {
      log.error(
          FindingCode.IMAGE_TOO_LARGE,
          place,
          file.path(),
          header.get().width(),
          header.get().height(),
          limits.maxPixels() / 1_000_000);
    }
  }
}
