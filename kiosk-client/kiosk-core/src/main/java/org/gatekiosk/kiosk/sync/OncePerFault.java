package org.gatekiosk.kiosk.sync;

import java.util.LinkedHashSet;
import java.util.Set;

/// Logs each fault of what the broker sends once, so that a stream of rubbish does not fill the
/// disk.
final class OncePerFault {
  private static final System.Logger LOG = System.getLogger(OncePerFault.class.getName());
  private static final int MOST = 1000;

  private final Set<String> told = new LinkedHashSet<>();

  /// Logs it, unless the same was logged before.
  ///
  /// @return whether it was logged
  boolean log(String topic, String fault) {
    if (told.size() >= MOST || !told.add(topic + ": " + fault)) {
      return false;
    }
    LOG.log(System.Logger.Level.WARNING, "ignored {0}: {1}", topic, fault);
    return true;
  }
}
