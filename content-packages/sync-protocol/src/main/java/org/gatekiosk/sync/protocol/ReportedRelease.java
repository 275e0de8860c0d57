package org.gatekiosk.sync.protocol;

import java.time.Instant;
import org.gatekiosk.content.format.ReleaseId;
import org.gatekiosk.content.format.Requirements;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;
import org.jspecify.annotations.Nullable;

/// A release that a kiosk has.
///
/// @param visibleAt when it was first seen on the screen, by the kiosk's clock, or null
public record ReportedRelease(String repository, String releaseId, @Nullable Instant visibleAt) {
  public ReportedRelease {
    Requirements.id("repository", repository);
    ReleaseId.require(releaseId);
  }

  JsonObject toJson() {
    return JsonObject.builder()
        .put("repository", repository)
        .put("releaseId", releaseId)
        .putIfPresent("visibleAt", Documents.text(visibleAt))
        .build();
  }

  static ReportedRelease read(Fields fields) throws JsonFormatException {
    return new ReportedRelease(
        fields.string("repository"),
        fields.string("releaseId"),
        fields.optionalValue("visibleAt", Documents::instant));
  }
}
