package org.gatekiosk.trust.store;

import java.util.Optional;

/// Keeps trusted metadata under names without version, for example `root.json`.
///
/// A write is all or nothing, also when the power fails. Errors of the disk are
/// [java.io.UncheckedIOException].
public interface MetadataStore {

  Optional<byte[]> read(String name);

  void write(String name, byte[] bytes);

  /// Removes a file; no file is no error.
  void delete(String name);
}
