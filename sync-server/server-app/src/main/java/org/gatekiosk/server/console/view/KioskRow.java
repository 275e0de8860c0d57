package org.gatekiosk.server.console.view;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.gatekiosk.server.fleet.Gate;
import org.gatekiosk.server.fleet.Kiosk;
import org.gatekiosk.server.fleet.KioskState;
import org.gatekiosk.sync.protocol.AssignedRelease;
import org.gatekiosk.sync.protocol.Reported;
import org.gatekiosk.sync.protocol.ReportedRelease;
import org.jspecify.annotations.Nullable;

/// One kiosk in the list.
///
/// @param zone title
/// @param finding what is the matter, in a sentence
/// @param calm whether the sentence says that nothing is
/// @param tags codes of findings
/// @param proof age of the last report; null before the first
/// @param proofAt when it arrived
/// @param active what it shows; empty when nothing
/// @param wanted what it shall show, when that is something else
/// @param gap for how long it differs
/// @param changed whether this row has just been sent again
public record KioskRow(
    Frame frame,
    String id,
    String zone,
    KioskState state,
    Mark mark,
    String finding,
    boolean calm,
    List<String> tags,
    @Nullable String proof,
    @Nullable String proofAt,
    List<ReleaseName> active,
    List<ReleaseName> wanted,
    @Nullable String gap,
    boolean changed) {

  public static KioskRow of(Frame frame, Kiosk kiosk, Gate gate, boolean changed) {
    Moments moments = frame.moments().in(gate.profile().timeZone());
    KioskState state = KioskState.of(kiosk, moments.now());
    Reported reported = kiosk.reported();
    Instant reportedAt = kiosk.reportedAt();
    Instant differs = kiosk.differsSince();
    List<ReleaseName> active =
        reported == null
            ? List.of()
            : names(reported.active().stream().map(ReportedRelease::releaseId).toList(), moments);
    List<ReleaseName> wanted =
        names(kiosk.wanted().stream().map(AssignedRelease::releaseId).toList(), moments);
    List<Reported.Finding> findings = reported == null ? List.of() : reported.findings();
    return new KioskRow(
        frame,
        kiosk.id().value(),
        zone(frame, kiosk, gate),
        state,
        KioskMarks.of(state, frame.words()),
        new KioskSentence(frame.words(), moments).of(kiosk, state),
        state == KioskState.DRAWING,
        findings.stream().map(Reported.Finding::code).toList(),
        reportedAt == null ? null : moments.age(reportedAt),
        reportedAt == null ? null : moments.utc(reportedAt),
        active,
        kiosk.showsWanted() ? List.of() : wanted,
        differs == null ? null : moments.age(differs),
        changed);
  }

  static String zone(Frame frame, Kiosk kiosk, Gate gate) {
    return gate.profile()
        .zone(kiosk.zone())
        .map(zone -> zone.title(frame.language().content()))
        .orElse(kiosk.zone());
  }

  private static List<ReleaseName> names(List<String> ids, Moments moments) {
    return ids.stream().map(id -> ReleaseName.of(id, moments)).toList();
  }

  /// The id that the live stream replaces this row by.
  public String elementId() {
    return "kiosk-" + id;
  }

  public String activeLabel() {
    return active.stream().map(ReleaseName::label).collect(Collectors.joining(", "));
  }

  public String wantedLabel() {
    return wanted.stream().map(ReleaseName::label).collect(Collectors.joining(", "));
  }
}
