package org.gatekiosk.sync.protocol;

import org.gatekiosk.content.format.Manifest;
import org.gatekiosk.content.format.ReleaseId;
import org.gatekiosk.trust.Sha256;

/// A release that a kiosk shall show.
///
/// @param path the TUF target, `<repository>/<releaseId>.json`
/// @param length of the manifest in bytes
/// @param sha256 of the manifest
public record AssignedRelease(
    String repository, String releaseId, String path, long length, Sha256 sha256) {
  public AssignedRelease {
    Requirements.id("repository", repository);
    ReleaseId.require(releaseId);
    if (!path.equals(targetPath(repository, releaseId))) {
      throw new IllegalArgumentException("path of " + releaseId + " is '" + path + "'");
    }
    Requirements.range("length of " + path, length, 1, Manifest.MAX_BYTES);
  }

  public AssignedRelease(String repository, String releaseId, long length, Sha256 sha256) {
    this(repository, releaseId, targetPath(repository, releaseId), length, sha256);
  }

  /// The TUF target path of a release.
  public static String targetPath(String repository, String releaseId) {
    return repository + "/" + releaseId + ".json";
  }
}
