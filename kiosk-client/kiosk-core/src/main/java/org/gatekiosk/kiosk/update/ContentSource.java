package org.gatekiosk.kiosk.update;

import java.io.IOException;
import java.nio.file.Path;
import org.gatekiosk.sync.protocol.AssignedRelease;
import org.gatekiosk.trust.Sha256;
import org.gatekiosk.trust.client.MetadataFetcher;

/// Where missing bytes come from. Nothing it gives is believed; every call may block and runs on
/// the update thread.
public interface ContentSource {
  /// The TUF metadata of the repository.
  MetadataFetcher metadata();

  /// The manifest of a release.
  ///
  /// @throws IOException if it cannot be had now
  byte[] manifest(AssignedRelease release) throws IOException;

  /// Continues an unfinished file behind what it already holds.
  ///
  /// @param length of the whole file; no more than that is written
  /// @throws IOException if it cannot be finished now; what arrived stays in the part
  void append(Sha256 digest, long length, Path part) throws IOException;
}
