package org.gatekiosk.kiosk.update;

import static org.gatekiosk.kiosk.update.UpdateEvent.ASSIGNED;
import static org.gatekiosk.kiosk.update.UpdateEvent.DIED_3X;
import static org.gatekiosk.kiosk.update.UpdateEvent.FAILED;
import static org.gatekiosk.kiosk.update.UpdateEvent.RESTARTED;
import static org.gatekiosk.kiosk.update.UpdateEvent.SUCCEEDED;
import static org.gatekiosk.kiosk.update.UpdateEvent.SUPERSEDED;
import static org.gatekiosk.kiosk.update.UpdateEvent.UNPROVEN;
import static org.gatekiosk.sync.protocol.Phase.FETCHED;
import static org.gatekiosk.sync.protocol.Phase.FETCHING;
import static org.gatekiosk.sync.protocol.Phase.IDLE;
import static org.gatekiosk.sync.protocol.Phase.PLANNED;
import static org.gatekiosk.sync.protocol.Phase.ROLLING_BACK;
import static org.gatekiosk.sync.protocol.Phase.STAGED;
import static org.gatekiosk.sync.protocol.Phase.TRIAL;

import java.util.List;
import org.gatekiosk.sync.protocol.Phase;

/// The update as a table; the phase is stored in the journal before its work begins.
final class UpdateTable {
  private UpdateTable() {}

  /// One row.
  record Transition(Phase from, UpdateEvent event, Phase to) {}

  static final List<Transition> ROWS =
      List.of(
          new Transition(IDLE, ASSIGNED, PLANNED),
          new Transition(IDLE, RESTARTED, IDLE),
          new Transition(PLANNED, SUCCEEDED, FETCHING),
          new Transition(PLANNED, FAILED, IDLE),
          new Transition(PLANNED, SUPERSEDED, PLANNED),
          new Transition(PLANNED, RESTARTED, PLANNED),
          new Transition(FETCHING, SUCCEEDED, FETCHED),
          new Transition(FETCHING, FAILED, IDLE),
          new Transition(FETCHING, SUPERSEDED, PLANNED),
          new Transition(FETCHING, RESTARTED, FETCHING), // resumes in the middle of a file
          new Transition(FETCHED, SUCCEEDED, STAGED),
          new Transition(FETCHED, FAILED, IDLE),
          new Transition(FETCHED, SUPERSEDED, PLANNED),
          new Transition(FETCHED, RESTARTED, FETCHED),
          new Transition(STAGED, SUCCEEDED, TRIAL),
          new Transition(STAGED, FAILED, IDLE),
          new Transition(STAGED, SUPERSEDED, PLANNED),
          new Transition(STAGED, RESTARTED, FETCHED), // the catalogue was in memory only
          new Transition(TRIAL, SUCCEEDED, IDLE), // confirmed
          new Transition(TRIAL, UNPROVEN, ROLLING_BACK),
          new Transition(TRIAL, SUPERSEDED, PLANNED), // previous stays the last confirmed set
          new Transition(TRIAL, RESTARTED, TRIAL),
          new Transition(TRIAL, DIED_3X, ROLLING_BACK), // it died showing it: do not trust it
          // a superseded trial stays on the screen meanwhile, and may die there too
          new Transition(PLANNED, DIED_3X, ROLLING_BACK),
          new Transition(FETCHING, DIED_3X, ROLLING_BACK),
          new Transition(FETCHED, DIED_3X, ROLLING_BACK),
          new Transition(STAGED, DIED_3X, ROLLING_BACK),
          new Transition(IDLE, DIED_3X, ROLLING_BACK),
          new Transition(ROLLING_BACK, DIED_3X, ROLLING_BACK),
          new Transition(ROLLING_BACK, SUCCEEDED, IDLE),
          new Transition(ROLLING_BACK, RESTARTED, ROLLING_BACK));

  /// The phase after the event.
  ///
  /// @throws IllegalStateException if the table has no such row
  static Phase next(Phase from, UpdateEvent event) {
    return ROWS.stream()
        .filter(row -> row.from() == from && row.event() == event)
        .map(Transition::to)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(event + " in " + from));
  }
}
