package org.gatekiosk.content.builder.media;

import java.nio.file.Path;
import java.util.List;
import org.gatekiosk.content.builder.finding.FindingCode;

/// What came of bringing a picture, video or recording into the form that travels.
public sealed interface Compiled {
  /// It can be used, in the form that travels.
  ///
  /// @param file holds the result; it belongs to the [MediaCompiler] and must not be changed
  /// @param mediaType for example `image/jpeg`
  /// @param needs what a kiosk must be able to do to use it, for example `h264`
  record Ready(Path file, String mediaType, List<String> needs) implements Compiled {
    public Ready {
      needs = List.copyOf(needs);
    }
  }

  /// The file cannot be used; the parts of a finding about it.
  record Failed(FindingCode code, List<Object> arguments) implements Compiled {
    public Failed {
      arguments = List.copyOf(arguments);
    }

    static Failed of(FindingCode code, Object... arguments) {
      return new Failed(code, List.of(arguments));
    }
  }
}
