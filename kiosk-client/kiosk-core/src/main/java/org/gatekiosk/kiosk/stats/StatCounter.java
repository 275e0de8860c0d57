package org.gatekiosk.kiosk.stats;

import java.util.List;
import org.gatekiosk.sync.protocol.StatRow;

/// Where counts go in. Called on the screen's thread; never blocks.
@FunctionalInterface
public interface StatCounter {
  /// Adds these counts now, all of them or none.
  void count(List<StatRow> counts);
}
