package org.gatekiosk.trust;

import java.util.List;
import java.util.Map;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;

/// A role to which targets metadata hand a part of the paths (TUF 1.0.34, 4.5).
///
/// @param paths patterns with `*` and `?`; empty when `pathHashPrefixes` are used
/// @param pathHashPrefixes in hex; empty when `paths` are used
public record Delegation(
    String name,
    RoleKeys keys,
    List<String> paths,
    List<String> pathHashPrefixes,
    boolean terminating) {

  static Delegation read(Fields fields, Map<KeyId, Key> keys) throws JsonFormatException {
    if (fields.has("paths") == fields.has("path_hash_prefixes")) {
      throw fields.error("must have either 'paths' or 'path_hash_prefixes'");
    }
    return new Delegation(
        fields.string("name"),
        RoleKeys.read(fields, keys),
        fields.optionalArray("paths").strings(),
        fields.optionalArray("path_hash_prefixes").strings(),
        fields.bool("terminating", false));
  }
}
