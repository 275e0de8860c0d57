package org.gatekiosk.kiosk.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.gatekiosk.trust.Sha256;

/// One statement of which releases are shown: 64 bytes, big endian.
///
/// ```
///  0  4 "GKA1"   4  8 sequence   12 8 generation   20 32 digest of the release set
/// 52  1 1 while on trial, 0 when confirmed         53  7 zero     60 4 CRC-32C of bytes 0 to 59
/// ```
///
/// @param sequence 1 or more; the higher of two valid records counts
/// @param generation of the assignment that asked for the set
/// @param releaseSet name of the set in [ReleaseStore]
/// @param onTrial whether nobody has confirmed yet that this set can be shown
public record ActiveRecord(long sequence, long generation, Sha256 releaseSet, boolean onTrial) {
  static final int LENGTH = 64;
  private static final int MAGIC = 0x474B4131;
  private static final int CRC_AT = 60;
  private static final int DIGEST_BYTES = 32;
  private static final int TRIAL_AT = 52;

  byte[] encode() {
    ByteBuffer out = ByteBuffer.allocate(LENGTH);
    out.putInt(MAGIC).putLong(sequence).putLong(generation).put(releaseSet.toBytes());
    out.put(TRIAL_AT, (byte) (onTrial ? 1 : 0));
    out.putInt(CRC_AT, crc(out.array()));
    return out.array();
  }

  /// Empty if the bytes are no record, for example half of one.
  static Optional<ActiveRecord> decode(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length != LENGTH || in.getInt() != MAGIC || in.getInt(CRC_AT) != crc(bytes)) {
      return Optional.empty();
    }
    long sequence = in.getLong();
    long generation = in.getLong();
    byte[] digest = new byte[DIGEST_BYTES];
    in.get(digest);
    Sha256 releaseSet = new Sha256(HexFormat.of().formatHex(digest));
    return Optional.of(new ActiveRecord(sequence, generation, releaseSet, in.get(TRIAL_AT) == 1));
  }

  private static int crc(byte[] bytes) {
    var crc = new CRC32C();
    crc.update(Arrays.copyOf(bytes, CRC_AT));
    return (int) crc.getValue();
  }
}
