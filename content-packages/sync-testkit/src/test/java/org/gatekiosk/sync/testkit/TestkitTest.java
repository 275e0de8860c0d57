package org.gatekiosk.sync.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestkitTest {
  @Test
  void clock_advanced_movesInEveryZone() {
    MovableClock clock = MovableClock.at("2026-11-22T00:00:00Z");
    MovableClock utc = clock.withZone(ZoneOffset.UTC);

    clock.advance(Duration.ofHours(2));

    assertThat(utc.instant()).isEqualTo(Instant.parse("2026-11-22T02:00:00Z"));
  }

  @Test
  void faultPlan_stopAfterTwoWrites_failsTheThirdAndAllLater() throws IOException {
    FaultPlan plan = FaultPlan.stopAfterWrite(2);
    plan.beforeWrite();
    plan.beforeWrite();

    assertThat(plan.happened()).isFalse();
    assertThatThrownBy(plan::beforeWrite).isInstanceOf(FaultPlan.PowerFailure.class);
    assertThatThrownBy(plan::beforeWrite).hasMessage("power failed after write 2");
    assertThat(plan.happened()).isTrue();
  }

  @Test
  void forgedZip_thatDoesNotLie_isReadByTheJdk(@TempDir Path folder) throws IOException {
    Path zip = PackageFixture.minimal("sample").zipTo(folder);

    try (var file = new ZipFile(zip.toFile())) {
      assertThat(file.stream().map(Object::toString))
          .containsExactly(
              "items/first/en.md", "items/first/item.yaml", "items/first/vi.md", "package.yaml");
      var entry = file.getEntry("package.yaml");
      assertThat(
              new String(
                  file.getInputStream(entry).readAllBytes(),
                  java.nio.charset.StandardCharsets.UTF_8))
          .startsWith("format: 1");
    }
  }
}
