package org.gatekiosk.trust.client;

import java.io.IOException;
import java.util.Optional;
import org.gatekiosk.trust.Role;

/// Gets metadata files from somewhere; nothing it returns is believed.
@FunctionalInterface
public interface MetadataFetcher {

  /// Fetches one file.
  ///
  /// @param name as the repository serves it, for example `4.snapshot.json`
  /// @param maxBytes stop reading after this many bytes and one more, which shows that the file is
  ///   too long
  /// @return empty if the repository has no such file
  /// @throws IOException if the repository cannot be asked
  Optional<byte[]> fetch(String name, int maxBytes) throws IOException;

  /// This fetcher, but with a timestamp that came by another way (the `news` message).
  default MetadataFetcher withTimestamp(byte[] timestamp) {
    return (name, maxBytes) ->
        name.equals(Role.TIMESTAMP.fileName()) ? Optional.of(timestamp) : fetch(name, maxBytes);
  }
}
