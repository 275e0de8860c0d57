package org.gatekiosk.content.builder.release;

import java.io.IOException;
import java.nio.file.Path;
import org.gatekiosk.trust.Sha256;

/// Takes the files of a release, each under its digest. The same digest may come more than once.
public interface BlobSink {
  /// A document.
  void put(Sha256 sha256, byte[] content) throws IOException;

  /// A picture, video or recording; the file must be copied before the call ends.
  void put(Sha256 sha256, Path content) throws IOException;
}
