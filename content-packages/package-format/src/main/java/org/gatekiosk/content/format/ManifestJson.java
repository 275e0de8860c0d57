package org.gatekiosk.content.format;

import java.time.Instant;
import org.gatekiosk.content.format.Manifest.ManifestItem;
import org.gatekiosk.content.format.Manifest.SharedFile;
import org.gatekiosk.trust.Sha256;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonArray;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;

/// `release.json`, read and written.
final class ManifestJson {
  private ManifestJson() {}

  static JsonObject write(Manifest manifest) {
    return JsonObject.builder()
        .put("format", Manifest.FORMAT)
        .put("repository", manifest.repository())
        .put("releaseId", manifest.releaseId())
        .put("createdAt", manifest.createdAt().toString())
        .put("minAppVersion", manifest.minAppVersion())
        .put("items", JsonArray.from(manifest.items(), ManifestJson::write))
        .put("shared", JsonArray.from(manifest.shared(), ManifestJson::write))
        .build();
  }

  private static JsonObject write(ManifestItem item) {
    return JsonObject.builder()
        .put("id", item.name().toString())
        .put("sha256", item.sha256().hex())
        .put("length", item.length())
        .build();
  }

  private static JsonObject write(SharedFile file) {
    return JsonObject.builder()
        .put("path", file.path())
        .put("sha256", file.sha256().hex())
        .put("length", file.length())
        .build();
  }

  static Manifest read(Fields fields) throws JsonFormatException {
    return JsonParts.checked(ManifestJson::manifest).read(fields);
  }

  private static Manifest manifest(Fields fields) throws JsonFormatException {
    return new Manifest(
        fields.string("repository"),
        fields.string("releaseId"),
        fields.value("createdAt", Instant::parse),
        fields.string("minAppVersion"),
        fields.list("items", JsonParts.checked(ManifestJson::item)),
        fields.list("shared", JsonParts.checked(ManifestJson::sharedFile)));
  }

  private static ManifestItem item(Fields fields) throws JsonFormatException {
    return new ManifestItem(
        fields.value("id", ItemName::of),
        fields.value("sha256", Sha256::new),
        fields.integer("length", 1L, ItemDocument.MAX_BYTES));
  }

  private static SharedFile sharedFile(Fields fields) throws JsonFormatException {
    return new SharedFile(
        fields.string("path"),
        fields.value("sha256", Sha256::new),
        fields.integer("length", 0L, ReleaseFile.MAX_LENGTH));
  }
}
