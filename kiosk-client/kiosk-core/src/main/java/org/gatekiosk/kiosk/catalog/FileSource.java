package org.gatekiosk.kiosk.catalog;

import java.nio.file.Path;
import java.util.Optional;
import org.gatekiosk.content.format.ReleaseFile;

/// The files of an item on this kiosk's disk. Any thread but the screen's.
public interface FileSource {
  /// The content, which has the digest of the file; empty when it is missing or broken, and then it
  /// is fetched again without further asking.
  Optional<byte[]> read(ReleaseFile file);

  /// Where the file lies, for players that want a path; checked and empty as in [#read].
  Optional<Path> path(ReleaseFile file);
}
