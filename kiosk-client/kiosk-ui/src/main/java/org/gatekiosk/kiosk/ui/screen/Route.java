package org.gatekiosk.kiosk.ui.screen;

import java.util.ArrayDeque;
import java.util.Deque;
import org.gatekiosk.kiosk.ui.common.Destination;

/// Where a visitor is and how to go back.
final class Route {
  /// Longer ways than this are forgotten at their beginning.
  private static final int LONGEST = 50;

  private final Deque<Stop> before = new ArrayDeque<>();
  private Stop now = new Stop(new Destination.Attract(), 0);

  record Stop(Destination destination, int part) {}

  Destination destination() {
    return now.destination();
  }

  int part() {
    return now.part();
  }

  boolean atAttract() {
    return destination() instanceof Destination.Attract;
  }

  /// Home begins a new way; help closes when it is asked for again.
  void open(Destination destination) {
    if (destination.equals(now.destination())) {
      if (destination instanceof Destination.Help) {
        back();
      }
      return;
    }
    if (destination instanceof Destination.Home) {
      before.clear();
    } else if (!atAttract()) {
      before.push(now);
      if (before.size() > LONGEST) {
        before.removeLast();
      }
    }
    now = new Stop(destination, 0);
  }

  void turn(int part) {
    now = new Stop(now.destination(), part);
  }

  boolean canGoBack() {
    return !(destination() instanceof Destination.Home);
  }

  /// To the page before, or home where the way began somewhere else.
  void back() {
    now = before.isEmpty() ? new Stop(new Destination.Home(), 0) : before.pop();
  }

  void reset() {
    before.clear();
    now = new Stop(new Destination.Attract(), 0);
  }
}
