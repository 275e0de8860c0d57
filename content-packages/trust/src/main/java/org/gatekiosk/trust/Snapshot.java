package org.gatekiosk.trust;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;

/// Verified snapshot metadata: the versions of all targets metadata that belong together (TUF
/// 1.0.34, 4.4).
public final class Snapshot extends Metadata {
  private final Map<String, MetaFile> meta;
  private final MetaFile targets;

  Snapshot(byte[] bytes, Fields signed) throws JsonFormatException {
    super(Role.SNAPSHOT, bytes, signed);
    Fields table = signed.object("meta");
    Map<String, MetaFile> files = new LinkedHashMap<>();
    for (String name : table.names()) {
      files.put(name, MetaFile.read(table.object(name)));
    }
    meta = Collections.unmodifiableMap(files);
    targets = MetaFile.read(table.object(Role.TARGETS.fileName()));
  }

  /// By file name without version: `targets.json` and those of delegated roles.
  public Map<String, MetaFile> meta() {
    return meta;
  }

  public MetaFile targets() {
    return targets;
  }

  /// Refuses a successor that lists an older version than this one, or no longer lists a file (TUF
  /// 1.0.34, 5.5.5).
  void checkSuccessor(Snapshot successor) throws RejectedException {
    for (var entry : meta.entrySet()) {
      MetaFile offered = successor.meta.get(entry.getKey());
      if (offered == null) {
        throw RejectedException.because(new Rejection.UnknownRole(entry.getKey()));
      }
      long mine = entry.getValue().version();
      if (offered.version() < mine) {
        throw RejectedException.because(
            new Rejection.Rollback(entry.getKey(), mine, offered.version()));
      }
    }
  }
}
