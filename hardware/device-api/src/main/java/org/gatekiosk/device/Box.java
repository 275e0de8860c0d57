package org.gatekiosk.device;

import java.io.IOException;
import java.nio.file.Path;

/// The box a kiosk runs in. Every method may be called from any thread but the screen's.
public interface Box {
  /// Space on the disk that holds this folder, measured now.
  ///
  /// @throws IOException if the disk cannot be asked
  DiskSpace diskSpace(Path folder) throws IOException;
}
