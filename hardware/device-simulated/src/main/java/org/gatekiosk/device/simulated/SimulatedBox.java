package org.gatekiosk.device.simulated;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.gatekiosk.device.Box;
import org.gatekiosk.device.DiskSpace;

/// A box without hardware. Thread-safe.
public final class SimulatedBox implements Box {
  private volatile OptionalLong freeBytes = OptionalLong.empty();

  /// From now on the disk has this much space left, whatever the machine has.
  public void fillDiskTo(long freeBytes) {
    this.freeBytes = OptionalLong.of(freeBytes);
  }

  /// From now on the disk is the machine's own again.
  public void emptyDisk() {
    freeBytes = OptionalLong.empty();
  }

  @Override
  public DiskSpace diskSpace(Path folder) throws IOException {
    FileStore disk = Files.getFileStore(folder);
    long free = freeBytes.orElse(disk.getUsableSpace());
    return new DiskSpace(free, Math.max(free, disk.getTotalSpace()));
  }
}
