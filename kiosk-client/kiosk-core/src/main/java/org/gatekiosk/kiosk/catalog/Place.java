package org.gatekiosk.kiosk.catalog;

import java.time.ZonedDateTime;
import org.gatekiosk.content.format.Direction;
import org.gatekiosk.content.format.GateProfile;
import org.gatekiosk.content.format.GateProfile.Zone;
import org.gatekiosk.content.format.Item;

/// Where a kiosk stands.
///
/// @param zone one of the gate's
public record Place(GateProfile gate, Zone zone) {

  /// Whether the item is meant for this place, this direction and this moment (docs/content.md, 3).
  boolean suits(Item item, ZonedDateTime now) {
    return isNamedBy(item) && liesOnTheWay(item.direction()) && isTimeFor(item, now);
  }

  private boolean isNamedBy(Item item) {
    return item.gates().contains(Item.ALL_GATES)
        || item.gates().contains(gate.id())
        || item.gates().contains(zone.id());
  }

  private boolean liesOnTheWay(Direction direction) {
    return direction == Direction.BOTH
        || zone.direction() == Direction.BOTH
        || direction == zone.direction();
  }

  private boolean isTimeFor(Item item, ZonedDateTime now) {
    ZonedDateTime here = now.withZoneSameInstant(gate.timeZone());
    return item.dayparts().isEmpty()
        || item.dayparts().stream().anyMatch(daypart -> daypart.contains(here));
  }
}
