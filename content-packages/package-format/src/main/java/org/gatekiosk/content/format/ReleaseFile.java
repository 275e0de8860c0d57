package org.gatekiosk.content.format;

import java.util.List;
import java.util.regex.Pattern;
import org.gatekiosk.trust.Sha256;

/// A file of an item, content-addressed: its name on disk and on the wire is its digest.
///
/// @param path name within the package, `/` between its parts, at most 200 bytes
/// @param sha256 of the uncompressed bytes
/// @param length in bytes, 0 to 4 GiB
/// @param mediaType such as `image/jpeg`
/// @param needs what the kiosk must be able to do to use the file, such as `h264`
/// @param blocks digests of each MiB, the last one shorter; empty for files up to 1 MiB
public record ReleaseFile(
    String path,
    Sha256 sha256,
    long length,
    String mediaType,
    FileClass fileClass,
    List<String> needs,
    List<Sha256> blocks) {
  /// Size of a block with a digest of its own, in bytes.
  public static final int BLOCK_BYTES = 1024 * 1024;

  /// The largest file, in bytes (docs/package-format.md, 4: unpacked package).
  public static final long MAX_LENGTH = 4L * 1024 * 1024 * 1024;

  private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9][a-z0-9.+-]{0,60}");

  public ReleaseFile {
    Requirements.path(path);
    Requirements.range("length", length, 0, MAX_LENGTH);
    if (!MEDIA_TYPE.matcher(mediaType).matches()) {
      throw new IllegalArgumentException("not a media type: '" + mediaType + "'");
    }
    needs = List.copyOf(needs);
    blocks = List.copyOf(blocks);
    if (blocks.size() != blockCount(length)) {
      throw new IllegalArgumentException(
          path + ": " + blocks.size() + " block digests for " + length + " bytes");
    }
  }

  /// How many block digests a file of this length has: none up to 1 MiB.
  public static int blockCount(long length) {
    return length <= BLOCK_BYTES ? 0 : (int) Math.ceilDiv(length, BLOCK_BYTES);
  }
}
