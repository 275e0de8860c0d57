package org.gatekiosk.trust;

import java.security.PublicKey;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gatekiosk.trust.json.CanonicalJson;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;

/// Which keys may sign for a role, and how many of them must.
///
/// @param keys by the id that a signature names
/// @param threshold different keys that must sign, 1 or more; it may be higher than the number of
///   keys, and then nothing is ever trusted
public record RoleKeys(Map<KeyId, Key> keys, int threshold) {
  public RoleKeys {
    if (threshold < 1) {
      throw new IllegalArgumentException("a threshold is 1 or more: " + threshold);
    }
    keys = Map.copyOf(keys);
  }

  public static RoleKeys of(int threshold, Key... keys) {
    Map<KeyId, Key> byId = new LinkedHashMap<>();
    for (Key key : keys) {
      byId.put(key.id(), key);
    }
    return new RoleKeys(byId, threshold);
  }

  /// Reads `{keyids, threshold}`; an id whose key is not listed can never sign and is left out.
  static RoleKeys read(Fields role, Map<KeyId, Key> listed) throws JsonFormatException {
    Map<KeyId, Key> keys = new LinkedHashMap<>();
    Set<KeyId> seen = new HashSet<>();
    for (KeyId id : role.values("keyids", KeyId::new)) {
      if (!seen.add(id)) {
        throw role.error("keyids", "key id twice: " + id);
      }
      Key key = listed.get(id);
      if (key != null) {
        keys.put(id, key);
      }
    }
    return new RoleKeys(keys, role.integer("threshold", 1, Integer.MAX_VALUE));
  }

  /// Reads `{keyid: key}`; every id must be the digest of its key (TUF 1.0.34, 4.3).
  static Map<KeyId, Key> readKeys(Fields table) throws JsonFormatException {
    Map<KeyId, Key> keys = new LinkedHashMap<>();
    for (String hex : table.names()) {
      Key key = Key.read(table.object(hex));
      if (!key.answersTo(hex)) {
        throw table.error(hex, "the key id is not the digest of the key, " + key.id());
      }
      keys.put(new KeyId(hex), key);
    }
    return keys;
  }

  /// Refuses an object that too few different keys have signed. A key counts once, however often it
  /// signs, under however many ids it is listed and however it is written (TUF 1.0.34, 5.3.4).
  void check(String name, JsonObject signed, List<KeySignature> signatures)
      throws RejectedException {
    byte[] message = CanonicalJson.encode(signed);
    Set<Optional<PublicKey>> valid = new HashSet<>();
    KeyId wrong = null;
    for (KeySignature signature : signatures) {
      Key key = keys.get(signature.keyId());
      if (key != null && signature.isBy(key, message)) {
        valid.add(key.publicKey());
      } else if (key != null) {
        wrong = signature.keyId();
      }
    }
    if (valid.size() < threshold) {
      throw RejectedException.because(
          wrong == null
              ? new Rejection.Threshold(name, threshold, valid.size())
              : new Rejection.BadSignature(name, wrong));
    }
  }
}
