package org.gatekiosk.trust.store;

import java.io.IOException;
import java.io.Serial;

/// Stops the world before the nth system call that changes the disk.
final class PowerCut implements DurableFile.Steps {
  private int remaining;

  PowerCut(int stepsBeforeIt) {
    this.remaining = stepsBeforeIt;
  }

  static final class HappenedException extends IOException {
    @Serial private static final long serialVersionUID = 1L;
  }

  @Override
  public void beforeNext() throws IOException {
    if (remaining == 0) {
      throw new HappenedException();
    }
    remaining--;
  }
}
