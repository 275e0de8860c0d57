package org.gatekiosk.content.builder.media;

import java.nio.file.Path;
import java.util.List;
import org.gatekiosk.content.builder.files.SourceFile;

/// The forms in which media travel.
enum MediaForm {
  JPEG(".jpg", "image/jpeg", ""),
  PNG(".png", "image/png", ""),
  MP4(".mp4", "video/mp4", "h264"),
  M4A(".m4a", "audio/mp4", "aac");

  private final String extension;
  private final String mediaType;
  private final String codec;

  MediaForm(String extension, String mediaType, String codec) {
    this.extension = extension;
    this.mediaType = mediaType;
    this.codec = codec;
  }

  /// The form that this source gets.
  static MediaForm of(SourceFile source) {
    if (source.path().startsWith("audio/")) {
      return M4A;
    }
    return switch (source.signature()) {
      case PNG -> PNG;
      case MP4 -> MP4;
      default -> JPEG;
    };
  }

  String extension() {
    return extension;
  }

  Compiled.Ready ready(Path file) {
    return new Compiled.Ready(file, mediaType, codec.isEmpty() ? List.of() : List.of(codec));
  }
}
