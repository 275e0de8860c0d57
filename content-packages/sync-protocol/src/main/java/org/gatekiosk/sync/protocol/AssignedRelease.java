package org.gatekiosk.sync.protocol;

import org.gatekiosk.content.format.Manifest;
import org.gatekiosk.content.format.ReleaseId;
import org.gatekiosk.content.format.Requirements;
import org.gatekiosk.trust.Sha256;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;

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
    if (!path.equals(Manifest.targetPath(repository, releaseId))) {
      throw new IllegalArgumentException("path of " + releaseId + " is '" + path + "'");
    }
    Requirements.range("length of " + path, length, 1, Manifest.MAX_BYTES);
  }

  public AssignedRelease(String repository, String releaseId, long length, Sha256 sha256) {
    this(repository, releaseId, Manifest.targetPath(repository, releaseId), length, sha256);
  }

  JsonObject toJson() {
    return JsonObject.builder()
        .put("repository", repository)
        .put("releaseId", releaseId)
        .put("path", path)
        .put("length", length)
        .put("sha256", sha256.hex())
        .build();
  }

  static AssignedRelease read(Fields fields) throws JsonFormatException {
    return new AssignedRelease(
        fields.string("repository"),
        fields.string("releaseId"),
        fields.string("path"),
        fields.integer("length", 1L, Manifest.MAX_BYTES),
        fields.value("sha256", Sha256::new));
  }
}
