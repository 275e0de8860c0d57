package org.gatekiosk.kiosk.store;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.gatekiosk.sync.protocol.AssignedRelease;
import org.gatekiosk.trust.Sha256;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonArray;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.Limits;

/// The releases that are switched together, one for each repository; its name is the digest of its
/// document.
///
/// @param releases in the order of their paths
public record ReleaseSet(List<AssignedRelease> releases) {
  private static final Limits LIMITS = Limits.ofBytes(64 * 1024);

  public ReleaseSet {
    releases = releases.stream().sorted(Comparator.comparing(AssignedRelease::path)).toList();
  }

  public Sha256 digest() {
    return Sha256.of(encode());
  }

  /// The ids of the releases, separated by commas.
  public String label() {
    return releases.stream().map(AssignedRelease::releaseId).collect(Collectors.joining(","));
  }

  byte[] encode() {
    return CompactJson.encode(
        JsonObject.builder().put("releases", JsonArray.from(releases, ReleaseSet::json)).build());
  }

  static ReleaseSet decode(byte[] document) throws JsonFormatException {
    return new ReleaseSet(Fields.parse(document, LIMITS).list("releases", ReleaseSet::release));
  }

  private static JsonObject json(AssignedRelease release) {
    return JsonObject.builder()
        .put("repository", release.repository())
        .put("releaseId", release.releaseId())
        .put("length", release.length())
        .put("sha256", release.sha256().hex())
        .build();
  }

  private static AssignedRelease release(Fields fields) throws JsonFormatException {
    return new AssignedRelease(
        fields.string("repository"),
        fields.string("releaseId"),
        fields.integer("length", 1, Integer.MAX_VALUE),
        fields.value("sha256", Sha256::new));
  }
}
