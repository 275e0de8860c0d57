package org.gatekiosk.sync.protocol;

import java.time.Instant;

/// An armed item that the duty officer has switched on.
///
/// @param item `repository/package/item`
/// @param until when it ends by itself
public record ArmedItem(String item, Instant until) {
  public ArmedItem {
    Names.requireItem(item);
  }
}
