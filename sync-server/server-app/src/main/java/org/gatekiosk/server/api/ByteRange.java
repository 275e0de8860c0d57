package org.gatekiosk.server.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A part of a file.
///
/// @param first offset of the first byte
/// @param last offset of the last byte; less than `first` when there is nothing to send
record ByteRange(long first, long last) {
  private static final Pattern SINGLE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");
  private static final ByteRange UNSATISFIABLE = new ByteRange(0, -1);

  /// Reads a `Range` header of one range (RFC 9110, 14.1.2).
  ///
  /// @return empty for no header, another unit, several ranges or a malformed one: then the whole
  ///   file is the answer; an empty range when it lies outside the file
  static Optional<ByteRange> parse(@Nullable String header, long length) {
    Matcher matcher = SINGLE.matcher(header == null ? "" : header);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String from = matcher.group(1);
    String to = matcher.group(2);
    if (from.isEmpty()) {
      return to.isEmpty() ? Optional.empty() : Optional.of(suffix(Long.parseLong(to), length));
    }
    long first = Long.parseLong(from);
    long last = to.isEmpty() ? length - 1 : Long.parseLong(to);
    if (last < first && !to.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        first >= length ? UNSATISFIABLE : new ByteRange(first, Math.min(last, length - 1)));
  }

  private static ByteRange suffix(long count, long length) {
    return count == 0 || length == 0
        ? UNSATISFIABLE
        : new ByteRange(Math.max(0, length - count), length - 1);
  }

  long length() {
    return last - first + 1;
  }

  boolean isEmpty() {
    return last < first;
  }
}
