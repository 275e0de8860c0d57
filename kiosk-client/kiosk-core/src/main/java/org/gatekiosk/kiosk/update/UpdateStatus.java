package org.gatekiosk.kiosk.update;

import java.util.List;
import org.gatekiosk.sync.protocol.Phase;
import org.gatekiosk.sync.protocol.ReportedRelease;
import org.jspecify.annotations.Nullable;

/// What the update reports.
///
/// @param generation of the newest assignment seen, 0 before the first
/// @param staged complete and not shown yet
/// @param previous the last confirmed ones
/// @param progressPercent of the bytes to fetch, 0 to 100
/// @param whyNot why the generation is not on the screen, or null
public record UpdateStatus(
    long generation,
    Phase phase,
    List<ReportedRelease> active,
    List<ReportedRelease> staged,
    List<ReportedRelease> previous,
    int progressPercent,
    @Nullable String whyNot) {
  static final UpdateStatus NOTHING =
      new UpdateStatus(0, Phase.IDLE, List.of(), List.of(), List.of(), 0, null);

  /// The same with another progress.
  public UpdateStatus withProgress(int percent) {
    return new UpdateStatus(generation, phase, active, staged, previous, percent, whyNot);
  }
}
