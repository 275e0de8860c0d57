package org.gatekiosk.kiosk.store;

import java.io.IOException;

/// Passed before every change of the disk, so that a test can cut the power there.
@FunctionalInterface
public interface WriteGate {
  /// Every write of a running kiosk passes.
  WriteGate OPEN = _ -> {};

  /// Returns when the change may happen.
  ///
  /// @param change what is about to happen, for example `active record 7`
  /// @throws IOException instead of the change
  void pass(String change) throws IOException;
}
