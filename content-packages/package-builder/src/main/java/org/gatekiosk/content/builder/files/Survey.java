package org.gatekiosk.content.builder.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.zip.CRC32;
import org.gatekiosk.trust.Sha256;

/// One pass over the content of a file: counted, summed, digested, its first bytes kept.
///
/// @param length bytes read; more than the allowed number means that reading stopped there
record Survey(long length, long crc32, Sha256 sha256, Signature signature) {
  private static final int BUFFER_BYTES = 64 * 1024;

  /// Reads to the end, or until more than `maxBytes` came.
  static Survey of(InputStream content, long maxBytes) throws IOException {
    var crc = new CRC32();
    MessageDigest digest = Sha256.newDigest();
    var head = new ByteArrayOutputStream(Signature.HEAD_BYTES);
    byte[] buffer = new byte[BUFFER_BYTES];
    long length = 0;
    for (int n = content.read(buffer); n >= 0 && length <= maxBytes; n = content.read(buffer)) {
      crc.update(buffer, 0, n);
      digest.update(buffer, 0, n);
      head.write(buffer, 0, Math.min(n, Signature.HEAD_BYTES - head.size()));
      length += n;
    }
    return new Survey(
        length, crc.getValue(), Sha256.finish(digest), Signature.of(head.toByteArray()));
  }
}
