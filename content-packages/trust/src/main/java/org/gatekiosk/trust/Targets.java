package org.gatekiosk.trust;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;

/// Verified targets metadata: which files may be used (TUF 1.0.34, 4.5).
public final class Targets extends Metadata {
  private final Map<String, TargetFile> files = new LinkedHashMap<>();
  private final List<Delegation> delegations;

  Targets(byte[] bytes, Fields signed) throws JsonFormatException {
    super(Role.TARGETS, bytes, signed);
    for (TargetFile file : signed.entries("targets", TargetFile::read)) {
      files.put(file.path(), file);
    }
    Fields delegated = signed.optionalObject("delegations");
    delegations = delegated == null ? List.of() : readDelegations(delegated);
  }

  private static List<Delegation> readDelegations(Fields fields) throws JsonFormatException {
    Map<KeyId, Key> keys = RoleKeys.readKeys(fields.object("keys"));
    List<Delegation> roles = fields.list("roles", role -> Delegation.read(role, keys));
    Set<String> names = new HashSet<>();
    for (Delegation role : roles) {
      if (!names.add(role.name())) {
        throw fields.error("roles", "role name twice: '" + role.name() + "'");
      }
    }
    return roles;
  }

  /// The file of this path, if this role lists it itself.
  public Optional<TargetFile> find(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /// All files that this role lists itself, in order.
  public List<TargetFile> files() {
    return List.copyOf(files.values());
  }

  /// In order of priority.
  public List<Delegation> delegations() {
    return delegations;
  }
}
