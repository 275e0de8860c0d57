package org.gatekiosk.content.builder.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatekiosk.content.builder.check.Linter.ALONE;
import static org.gatekiosk.content.builder.check.Linter.MINIMAL;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageCheckTest {
  private final Linter linter;

  PackageCheckTest(@TempDir Path folder) {
    linter = new Linter(folder);
  }

  @Test
  void minimalPackage_hasNoFindings() throws IOException {
    assertThat(linter.check(MINIMAL, ALONE)).isEmpty();
  }
}
