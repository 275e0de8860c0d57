package org.gatekiosk.kiosk.session;

import java.util.List;
import java.util.Optional;

/// The states of a visit and the table of its transitions. A restart begins at [#ATTRACT]: nothing
/// of a visit outlives the program.
public enum VisitState {
  /// Nobody is here.
  ATTRACT,
  ACTIVE,
  /// "Are you still there?" with a countdown.
  WARNING,
  /// The screen is being wiped.
  ENDING;

  /// What can happen to a visit.
  public enum Event {
    INPUT,
    /// The limit of the page passed without input.
    IDLE,
    FINISH,
    WIPED
  }

  /// One row.
  public record Transition(VisitState from, Event event, VisitState to) {}

  /// All rows; what is not here does not happen.
  public static final List<Transition> TABLE =
      List.of(
          new Transition(ATTRACT, Event.INPUT, ACTIVE),
          new Transition(ACTIVE, Event.INPUT, ACTIVE),
          new Transition(ACTIVE, Event.IDLE, WARNING),
          new Transition(ACTIVE, Event.FINISH, ENDING),
          new Transition(WARNING, Event.INPUT, ACTIVE), // "more time", as often as wanted
          new Transition(WARNING, Event.IDLE, ENDING),
          new Transition(WARNING, Event.FINISH, ENDING),
          new Transition(ENDING, Event.WIPED, ATTRACT));

  /// The state after the event; empty if the event means nothing in this state.
  Optional<VisitState> after(Event event) {
    return TABLE.stream()
        .filter(row -> row.from() == this && row.event() == event)
        .map(Transition::to)
        .findFirst();
  }
}
