package org.gatekiosk.content.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Documents as they were once released; a change of theirs is a change of the format.
final class Golden {
  private static final Path ACTUAL = Path.of("target", "golden");

  private Golden() {}

  /// Compares byte by byte; what was written lies in `target/golden` afterwards.
  static void assertUnchanged(String name, byte[] actual) throws IOException {
    Files.createDirectories(ACTUAL);
    Files.write(ACTUAL.resolve(name), actual);

    assertThat(new String(actual, StandardCharsets.UTF_8))
        .as("src/test/resources/golden/" + name)
        .isEqualTo(new String(read(name), StandardCharsets.UTF_8));
  }

  static byte[] read(String name) throws IOException {
    try (InputStream file = Golden.class.getResourceAsStream("/golden/" + name)) {
      return file == null ? new byte[0] : file.readAllBytes();
    }
  }
}
