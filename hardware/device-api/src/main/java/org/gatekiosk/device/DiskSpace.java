package org.gatekiosk.device;

/// Space on one disk in bytes.
///
/// @param freeBytes what this program may still write, 0 or more
/// @param totalBytes size of the disk, at least `freeBytes`
public record DiskSpace(long freeBytes, long totalBytes) {
  public DiskSpace {
    if (freeBytes < 0 || totalBytes < freeBytes) {
      throw new IllegalArgumentException(
          "not a disk: " + freeBytes + " of " + totalBytes + " bytes free");
    }
  }
}
