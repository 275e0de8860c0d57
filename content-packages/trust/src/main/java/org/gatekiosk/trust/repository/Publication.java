package org.gatekiosk.trust.repository;

import java.util.List;
import org.gatekiosk.trust.Role;
import org.gatekiosk.trust.json.JsonFormatException;

/// Four metadata files that belong together.
public record Publication(
    SignedMetadata root,
    SignedMetadata targets,
    SignedMetadata snapshot,
    SignedMetadata timestamp) {

  /// Reads the newest publication of this server again.
  ///
  /// @throws JsonFormatException if the files are damaged
  public static Publication read(byte[] root, byte[] targets, byte[] snapshot, byte[] timestamp)
      throws JsonFormatException {
    return new Publication(
        SignedMetadata.read(Role.ROOT, root),
        SignedMetadata.read(Role.TARGETS, targets),
        SignedMetadata.read(Role.SNAPSHOT, snapshot),
        SignedMetadata.read(Role.TIMESTAMP, timestamp));
  }

  /// In the order in which they must become visible: nothing may list a file that is not there yet.
  public List<SignedMetadata> files() {
    return List.of(root, targets, snapshot, timestamp);
  }
}
