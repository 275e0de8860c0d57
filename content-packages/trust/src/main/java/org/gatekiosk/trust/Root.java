package org.gatekiosk.trust;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;

/// Verified root metadata: which keys count for which role (TUF 1.0.34, 4.3).
public final class Root extends Metadata {
  /// Extra field of Gatekiosk beside `roles`, which holds the four roles of TUF only.
  static final String EXTENSION = "x-gatekiosk";

  private final Map<Role, RoleKeys> roles = new EnumMap<>(Role.class);
  private final boolean consistentSnapshot;
  private final Optional<RoleKeys> director;
  private final Optional<RoleKeys> time;

  Root(byte[] bytes, Fields signed) throws JsonFormatException {
    super(Role.ROOT, bytes, signed);
    Map<KeyId, Key> keys = RoleKeys.readKeys(signed.object("keys"));
    Fields table = signed.object("roles");
    for (Role role : Role.values()) {
      roles.put(role, RoleKeys.read(table.object(role.wireName()), keys));
    }
    consistentSnapshot = signed.bool("consistent_snapshot", false);
    director = extra(signed, "director", keys);
    time = extra(signed, "time", keys);
  }

  private static Optional<RoleKeys> extra(Fields signed, String name, Map<KeyId, Key> keys)
      throws JsonFormatException {
    Fields extension = signed.optionalObject(EXTENSION);
    Fields role = extension == null ? null : extension.optionalObject(name);
    return role == null ? Optional.empty() : Optional.of(RoleKeys.read(role, keys));
  }

  public RoleKeys keys(Role role) {
    return Objects.requireNonNull(roles.get(role), "the constructor reads all four");
  }

  /// The keys of the server's documents (docs/trust.md, 4).
  public Optional<RoleKeys> director() {
    return director;
  }

  /// The keys of time tokens (docs/trust.md, 5).
  public Optional<RoleKeys> time() {
    return time;
  }

  /// Whether files are served under names with their version or digest.
  public boolean consistentSnapshot() {
    return consistentSnapshot;
  }

  /// The name to fetch a version of a role's metadata by.
  public String fileName(Role role, long version) {
    return consistentSnapshot ? role.fileName(version) : role.fileName();
  }

  /// Whether the keys of a role are not the same in both.
  boolean rotates(Role role, Root before) {
    return !keys(role).keys().keySet().equals(before.keys(role).keys().keySet());
  }
}
