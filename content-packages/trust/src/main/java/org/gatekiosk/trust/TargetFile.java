package org.gatekiosk.trust;

import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;
import org.jspecify.annotations.Nullable;

/// A file that targets metadata allow (TUF 1.0.34, 4.5).
///
/// @param path relative, with `/`, for example `demo/01JD8Z3N5Q7R9S1T3V5W7X9YZA.json`
/// @param length bytes
/// @param custom opaque to TUF, or null
public record TargetFile(String path, long length, Sha256 sha256, @Nullable JsonObject custom) {
  public TargetFile {
    if (path.isEmpty() || length < 0) {
      throw new IllegalArgumentException("not a target: '" + path + "' of " + length + " bytes");
    }
  }

  public static TargetFile of(String path, byte[] content) {
    return new TargetFile(path, content.length, Sha256.of(content), null);
  }

  static TargetFile read(String path, Fields fields) throws JsonFormatException {
    if (path.isEmpty()) {
      throw fields.error("a target path must not be empty");
    }
    Fields custom = fields.optionalObject("custom");
    return new TargetFile(
        path,
        fields.integer("length", 0L, Long.MAX_VALUE),
        fields.object("hashes").value("sha256", Sha256::new),
        custom == null ? null : custom.json());
  }

  /// `{length, hashes, custom}`, as targets metadata list it under its path.
  public JsonObject toJson() {
    return JsonObject.builder()
        .put("hashes", JsonObject.builder().put("sha256", sha256.hex()).build())
        .put("length", length)
        .putIfPresent("custom", custom)
        .build();
  }

  /// The name under which a repository with consistent snapshots serves the file: the digest stands
  /// before the last part of the path.
  public String consistentPath() {
    int slash = path.lastIndexOf('/') + 1;
    return path.substring(0, slash) + sha256.hex() + "." + path.substring(slash);
  }

  /// Checks fetched content (TUF 1.0.34, 5.7.3).
  public Verdict<byte[]> verify(byte[] content) {
    return RejectedException.verdict(
        path,
        () -> {
          new MetaFile(1, length, sha256).check(path, content);
          return content;
        });
  }
}
