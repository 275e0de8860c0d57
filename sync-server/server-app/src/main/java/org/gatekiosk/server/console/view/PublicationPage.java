package org.gatekiosk.server.console.view;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.gatekiosk.server.fleet.Gate;
import org.gatekiosk.server.fleet.Kiosk;
import org.gatekiosk.server.rollout.Deployment;
import org.gatekiosk.server.rollout.DeploymentState;
import org.gatekiosk.server.rollout.Publication;
import org.jspecify.annotations.Nullable;

/// How far a publication is: only what kiosks reported counts.
///
/// @param typical from publishing to the screen, the median of the kiosks that show it; null while
///   none does
/// @param slowest the longest of them
public record PublicationPage(
    Frame frame,
    String id,
    ReleaseName release,
    String gates,
    String by,
    String at,
    List<Row> rows,
    @Nullable String typical,
    @Nullable String slowest) {

  /// One kiosk.
  ///
  /// @param why why it does not show it yet, in words
  /// @param visible when it was on the screen, and how long that took; null before
  public record Row(
      String kiosk,
      String zone,
      DeploymentState state,
      Mark mark,
      String why,
      @Nullable String visible) {}

  public static PublicationPage of(
      Frame frame,
      Publication publication,
      List<Deployment> deployments,
      List<Kiosk> kiosks,
      List<Gate> gates) {
    Moments moments = frame.moments();
    List<Duration> took =
        deployments.stream()
            .map(Deployment::visibleAt)
            .filter(java.util.Objects::nonNull)
            .map(visible -> Duration.between(publication.at(), visible))
            .sorted()
            .toList();
    return new PublicationPage(
        frame,
        publication.id(),
        ReleaseName.of(publication.releaseId(), moments),
        PublishPage.titles(frame, publication, gates),
        publication.by(),
        moments.at(publication.at()),
        deployments.stream()
            .map(deployment -> row(frame, publication, deployment, kiosks, gates))
            .sorted(Comparator.comparingInt(PublicationPage::order).thenComparing(Row::kiosk))
            .toList(),
        took.isEmpty() ? null : seconds(frame, took.get((took.size() - 1) / 2)),
        took.isEmpty() ? null : seconds(frame, took.getLast()));
  }

  /// Those that need somebody first, those that are done last.
  private static int order(Row row) {
    return switch (row.state()) {
      case FAILED -> 0;
      case WAITING -> 1;
      case FETCHING -> 2;
      case TRIAL -> 3;
      case VISIBLE -> 4;
      case SUPERSEDED -> 5;
    };
  }

  private static Row row(
      Frame frame,
      Publication publication,
      Deployment deployment,
      List<Kiosk> kiosks,
      List<Gate> gates) {
    Kiosk kiosk =
        kiosks.stream().filter(one -> one.id().equals(deployment.kiosk())).findFirst().orElse(null);
    Gate gate =
        gates.stream()
            .filter(one -> kiosk != null && one.id().equals(kiosk.gate()))
            .findFirst()
            .orElse(null);
    Instant visible = deployment.visibleAt();
    return new Row(
        deployment.kiosk().value(),
        kiosk == null || gate == null ? "" : KioskRow.zone(frame, kiosk, gate),
        deployment.state(),
        mark(deployment.state(), frame.words()),
        why(frame.words(), deployment, kiosk),
        visible == null
            ? null
            : frame.t(
                "publication.visible",
                frame.moments().clockWithSeconds(visible),
                seconds(frame, Duration.between(publication.at(), visible))));
  }

  private static String why(Words words, Deployment deployment, @Nullable Kiosk kiosk) {
    String reason = deployment.whyNot();
    if (reason != null) {
      return WhyNot.in(words, reason);
    }
    boolean waits = deployment.state() == DeploymentState.WAITING;
    return waits && kiosk != null
        ? words.t("publication.waits." + kiosk.attendance())
        : words.t("publication.why." + deployment.state(), percent(kiosk));
  }

  private static int percent(@Nullable Kiosk kiosk) {
    var reported = kiosk == null ? null : kiosk.reported();
    return reported == null ? 0 : reported.progressPercent();
  }

  private static Mark mark(DeploymentState state, Words words) {
    String word = words.t("deployment." + state);
    return switch (state) {
      case WAITING -> new Mark("dark", Tone.CALM, word);
      case FETCHING -> new Mark("updating", Tone.PLAIN, word);
      case TRIAL -> new Mark("half", Tone.PLAIN, word);
      case VISIBLE -> new Mark("drawing", Tone.GOOD, word);
      case FAILED -> new Mark("cross", Tone.BAD, word);
      case SUPERSEDED -> new Mark("awaited", Tone.CALM, word);
    };
  }

  /// Seconds with a tenth below a minute, because publishing is meant to take about two.
  private static String seconds(Frame frame, Duration duration) {
    if (duration.compareTo(Duration.ofMinutes(1)) >= 0) {
      return frame.moments().length(duration);
    }
    double tenths = Math.max(0, duration.toMillis() / 100) / 10.0;
    return frame.t("age.tenths", tenths);
  }

  private long count(DeploymentState state) {
    return rows.stream().filter(row -> row.state() == state).count();
  }

  public int total() {
    return rows.size();
  }

  public long visible() {
    return count(DeploymentState.VISIBLE);
  }

  public long onTheWay() {
    return count(DeploymentState.FETCHING) + count(DeploymentState.TRIAL);
  }

  public long waiting() {
    return count(DeploymentState.WAITING);
  }

  public long failed() {
    return count(DeploymentState.FAILED);
  }

  public long superseded() {
    return count(DeploymentState.SUPERSEDED);
  }

  /// Where a part of the progress bar begins or how wide it is, such as `37.5%`.
  public String share(long kiosks) {
    return (rows.isEmpty() ? 0 : 100.0 * kiosks / rows.size()) + "%";
  }
}
