package org.gatekiosk.server.console.view;

import java.util.List;
import org.gatekiosk.server.content.PackageState;
import org.gatekiosk.server.content.PackageVersion;
import org.gatekiosk.server.fleet.Attendance;
import org.gatekiosk.server.fleet.Gate;
import org.gatekiosk.server.fleet.Kiosk;
import org.gatekiosk.server.people.Role;
import org.gatekiosk.server.rollout.Publication;
import org.jspecify.annotations.Nullable;

/// What will go to which gates, and what went before.
///
/// @param going the newest approved version of every package
/// @param waiting versions in review, which do not go
/// @param shut why nothing can be published now; null when it can
public record PublishPage(
    Frame frame,
    List<Going> going,
    List<PackageRow> waiting,
    List<Target> targets,
    List<Past> past,
    @Nullable String shut) {

  /// A version that goes out.
  ///
  /// @param isNew whether the screens do not have it yet
  public record Going(PackageRow row, boolean isNew, Mark mark) {}

  /// A gate that can be chosen.
  ///
  /// @param kiosks how many stand there and how many are connected, in words
  public record Target(String gate, String title, String kiosks) {}

  /// An earlier publication.
  public record Past(String id, String release, String gates, String by, String at, String utc) {}

  /// What the page is made of.
  ///
  /// @param going versions that would be published
  /// @param waiting versions in review
  public record Parts(
      List<PackageVersion> going,
      List<PackageVersion> waiting,
      List<Gate> gates,
      List<Kiosk> kiosks,
      List<Publication> past) {}

  public static PublishPage of(Frame frame, Parts parts) {
    return new PublishPage(
        frame,
        parts.going().stream().map(version -> going(frame, version)).toList(),
        parts.waiting().stream().map(version -> PackageRow.of(frame, version, List.of())).toList(),
        parts.gates().stream().map(gate -> target(frame, gate, parts.kiosks())).toList(),
        parts.past().stream().map(publication -> past(frame, publication, parts.gates())).toList(),
        shut(frame, parts));
  }

  private static Going going(Frame frame, PackageVersion version) {
    boolean isNew = version.state() == PackageState.APPROVED;
    Mark mark =
        isNew
            ? new Mark("updating", Tone.PLAIN, frame.t("publish.new"))
            : new Mark("full", Tone.CALM, frame.t("publish.unchanged"));
    return new Going(PackageRow.of(frame, version, List.of()), isNew, mark);
  }

  private static Target target(Frame frame, Gate gate, List<Kiosk> kiosks) {
    List<Kiosk> here =
        kiosks.stream()
            .filter(kiosk -> kiosk.gate().equals(gate.id()) && kiosk.revokedAt() == null)
            .toList();
    long online = here.stream().filter(kiosk -> kiosk.attendance() == Attendance.ONLINE).count();
    return new Target(
        gate.id(),
        gate.profile().title(frame.language().content()),
        frame.t("publish.kiosks", here.size(), online));
  }

  private static Past past(Frame frame, Publication publication, List<Gate> gates) {
    Moments moments = frame.moments();
    return new Past(
        publication.id(),
        ReleaseName.of(publication.releaseId(), moments).label(),
        titles(frame, publication, gates),
        publication.by(),
        moments.at(publication.at()),
        moments.utc(publication.at()));
  }

  static String titles(Frame frame, Publication publication, List<Gate> gates) {
    return String.join(
        ", ",
        publication.gates().stream()
            .sorted()
            .map(
                id ->
                    gates.stream()
                        .filter(gate -> gate.id().equals(id))
                        .findFirst()
                        .map(gate -> gate.profile().title(frame.language().content()))
                        .orElse(id))
            .toList());
  }

  private static @Nullable String shut(Frame frame, Parts parts) {
    if (parts.going().isEmpty()) {
      return frame.t("publish.shut.nothing");
    }
    if (parts.gates().isEmpty()) {
      return frame.t("publish.shut.gates");
    }
    return frame.signedIn().has(Role.PUBLISHER) ? null : frame.t("publish.shut.role");
  }

  /// How many versions are new to the screens.
  public long fresh() {
    return going.stream().filter(Going::isNew).count();
  }
}
