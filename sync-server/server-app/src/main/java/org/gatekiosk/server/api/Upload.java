package org.gatekiosk.server.api;

import io.micronaut.http.multipart.StreamingFileUpload;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletionException;
import reactor.core.publisher.Mono;

/// Writes an upload as it arrives, with back pressure on the sender.
///
/// Not by `asInputStream`: Micronaut 4.10 buffers the whole upload there, and mixes up its pieces
/// when it is large.
final class Upload {
  private Upload() {}

  /// Blocks until all of it is written; the stream stays open.
  static void copy(StreamingFileUpload file, OutputStream out) throws IOException {
    try {
      Mono.from(file.transferTo(new Unclosed(out))).toFuture().join();
    } catch (CompletionException e) {
      throw new IOException("the upload ended early", e);
    }
  }

  /// The framework closes what it writes to; the caller must still put the file under its name.
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
      out.write(bytes, offset, count);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
