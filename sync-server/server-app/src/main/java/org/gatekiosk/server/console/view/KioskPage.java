package org.gatekiosk.server.console.view;

import java.util.List;
import java.util.stream.Collectors;
import org.gatekiosk.server.fleet.Gate;
import org.gatekiosk.server.fleet.Kiosk;
import org.gatekiosk.sync.protocol.Reported;
import org.gatekiosk.sync.protocol.ReportedRelease;

/// One kiosk: what it says about itself, and what it shall show.
///
/// @param facts names and values, in the order shown
/// @param findings with their age
public record KioskPage(
    Frame frame, KioskRow row, String gate, List<Fact> facts, List<Found> findings) {

  public record Fact(String name, String value) {}

  /// A finding of the kiosk.
  ///
  /// @param text what is the matter
  /// @param since its age
  public record Found(String code, String text, String since) {}

  public static KioskPage of(Frame frame, Kiosk kiosk, Gate gate, boolean changed) {
    Moments moments = frame.moments().in(gate.profile().timeZone());
    Reported reported = kiosk.reported();
    return new KioskPage(
        frame,
        KioskRow.of(frame, kiosk, gate, changed),
        gate.profile().title(frame.language().content()),
        reported == null ? List.of() : facts(frame, kiosk, reported, moments),
        reported == null ? List.of() : findings(frame, reported, moments));
  }

  private static List<Fact> facts(Frame frame, Kiosk kiosk, Reported reported, Moments moments) {
    return List.of(
        new Fact(frame.t("fact.active"), releases(frame, reported.active(), moments)),
        new Fact(frame.t("fact.staged"), releases(frame, reported.staged(), moments)),
        new Fact(frame.t("fact.previous"), releases(frame, reported.previous(), moments)),
        new Fact(
            frame.t("fact.phase"),
            frame.t("phase." + reported.phase(), reported.progressPercent())),
        new Fact(
            frame.t("fact.generation"),
            frame.t("fact.generation.of", reported.generation(), kiosk.generation())),
        new Fact(frame.t("fact.disk"), frame.figures().bytes(reported.diskFreeBytes())),
        new Fact(frame.t("fact.outbox"), frame.figures().count(reported.outboxBatches())),
        new Fact(frame.t("fact.version"), reported.appVersion()),
        new Fact(frame.t("fact.clock"), moments.at(reported.clock()) + " " + moments.zoneName()));
  }

  private static String releases(Frame frame, List<ReportedRelease> releases, Moments moments) {
    return releases.isEmpty()
        ? frame.t("none")
        : releases.stream()
            .map(release -> ReleaseName.of(release.releaseId(), moments).label())
            .collect(Collectors.joining(", "));
  }

  private static List<Found> findings(Frame frame, Reported reported, Moments moments) {
    return reported.findings().stream()
        .map(
            finding ->
                new Found(
                    finding.code(),
                    KioskSentence.finding(frame.words(), finding),
                    moments.age(finding.since())))
        .toList();
  }
}
