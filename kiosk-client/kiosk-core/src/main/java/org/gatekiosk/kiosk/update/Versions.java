package org.gatekiosk.kiosk.update;

import java.util.Arrays;

/// Order of program versions `major.minor.patch`.
final class Versions {
  private Versions() {}

  static int compare(String a, String b) {
    return Arrays.compare(numbers(a), numbers(b));
  }

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
  }
}
