package org.gatekiosk.trust;

/// The four top-level roles, with the longest metadata file that is read (docs/trust.md, 2).
public enum Role {
  ROOT("root", 512 * 1024),
  TIMESTAMP("timestamp", 16 * 1024),
  SNAPSHOT("snapshot", 2 * 1024 * 1024),
  TARGETS("targets", 5 * 1024 * 1024);

  private final String wireName;
  private final int maxBytes;

  Role(String wireName, int maxBytes) {
    this.wireName = wireName;
    this.maxBytes = maxBytes;
  }

  /// The name in metadata, which is the `_type` too.
  public String wireName() {
    return wireName;
  }

  public int maxBytes() {
    return maxBytes;
  }

  /// The name in `meta` tables and in the store, for example `snapshot.json`.
  public String fileName() {
    return wireName + ".json";
  }

  /// The name under which a repository with consistent snapshots serves a version, for example
  /// `4.snapshot.json`; the timestamp has no version in its name.
  public String fileName(long version) {
    return this == TIMESTAMP ? fileName() : version + "." + fileName();
  }
}
