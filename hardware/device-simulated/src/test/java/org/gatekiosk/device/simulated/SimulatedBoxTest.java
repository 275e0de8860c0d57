package org.gatekiosk.device.simulated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.gatekiosk.device.DiskSpace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatedBoxTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void diskSpace_nothingSaid_isTheMachines() throws IOException {
    DiskSpace space = new SimulatedBox().diskSpace(folder);

    assertThat(space.totalBytes()).isPositive();
  }

  @Test
  void diskSpace_filled_saysWhatIsLeft() throws IOException {
    var box = new SimulatedBox();

    box.fillDiskTo(4096);

    assertThat(box.diskSpace(folder).freeBytes()).isEqualTo(4096);
  }

  @Test
  void diskSpace_emptiedAgain_isTheMachines() throws IOException {
    var box = new SimulatedBox();
    box.fillDiskTo(1);

    box.emptyDisk();

    assertThat(box.diskSpace(folder).freeBytes()).isGreaterThan(1);
  }

  @Test
  void diskSpace_moreFreeThanTotal_isRefused() {
    assertThatThrownBy(() -> new DiskSpace(2, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
