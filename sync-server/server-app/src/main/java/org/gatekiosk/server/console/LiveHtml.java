package org.gatekiosk.server.console;

import io.micronaut.http.sse.Event;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.gatekiosk.server.api.ChangeStream.Change;
import org.gatekiosk.server.console.view.Frame;
import org.gatekiosk.server.console.view.KioskPage;
import org.gatekiosk.server.console.view.KioskRow;
import org.gatekiosk.server.console.view.KiosksPage;
import org.gatekiosk.server.console.view.PackagesPage;
import org.gatekiosk.server.console.view.PublicationPage;
import org.gatekiosk.server.fleet.KioskState;
import org.gatekiosk.server.store.GateStore;
import org.gatekiosk.server.store.KioskStore;
import org.gatekiosk.server.store.PackageStore;
import org.gatekiosk.server.store.PublicationStore;
import org.gatekiosk.sync.protocol.KioskId;
import org.jspecify.annotations.Nullable;

/// Says which part of a page a change concerns, and draws it. Empty when it concerns none.
@Singleton
final class LiveHtml {
  private final KioskStore kiosks;
  private final GateStore gates;
  private final PackageStore packages;
  private final PublicationStore publications;
  private final Templates templates;

  LiveHtml(
      KioskStore kiosks,
      GateStore gates,
      PackageStore packages,
      PublicationStore publications,
      Templates templates) {
    this.kiosks = kiosks;
    this.gates = gates;
    this.packages = packages;
    this.publications = publications;
    this.templates = templates;
  }

  /// The row of the kiosk and the counts above; at a heartbeat all rows.
  ///
  /// @param filter the only state the page shows; null for all
  Optional<String> kiosks(Frame frame, @Nullable KioskState filter, Event<Change> change) {
    return switch (name(change)) {
      case "kiosk" -> Optional.of(row(frame, change.getData().id()) + counts(frame, filter));
      case "alive" -> Optional.of(rows(frame) + counts(frame, filter));
      default -> Optional.empty();
    };
  }

  private String row(Frame frame, String id) {
    return kiosks
        .find(new KioskId(id))
        .flatMap(
            kiosk -> gates.find(kiosk.gate()).map(gate -> KioskRow.of(frame, kiosk, gate, true)))
        .map(row -> templates.part("kioskRow", row))
        .orElse("");
  }

  private String rows(Frame frame) {
    StringBuilder html = new StringBuilder();
    var known = gates.all();
    for (var kiosk : kiosks.all()) {
      known.stream()
          .filter(gate -> gate.id().equals(kiosk.gate()))
          .map(gate -> KioskRow.of(frame, kiosk, gate, false))
          .forEach(row -> html.append(templates.part("kioskRow", row)));
    }
    return html.toString();
  }

  private String counts(Frame frame, @Nullable KioskState filter) {
    var fleet = new KiosksPage.Fleet(gates.all(), kiosks.all(), true, true);
    return templates.part("kioskCounts", KiosksPage.of(frame, fleet, filter));
  }

  /// Everything about one kiosk.
  Optional<String> kiosk(Frame frame, String id, Event<Change> change) {
    boolean concerns = name(change).equals("kiosk") && change.getData().id().equals(id);
    if (!concerns && !name(change).equals("alive")) {
      return Optional.empty();
    }
    return kiosks
        .find(new KioskId(id))
        .flatMap(
            kiosk ->
                gates.find(kiosk.gate()).map(gate -> KioskPage.of(frame, kiosk, gate, concerns)))
        .map(page -> templates.part("kioskParts", page));
  }

  /// The whole list: versions change each other's state.
  Optional<String> packages(Frame frame, Event<Change> change) {
    return name(change).equals("packages")
        ? Optional.of(
            templates.part(
                "packageTable",
                PackagesPage.of(
                    frame,
                    packages.all(),
                    version -> packages.findings(version.digest()).orElseThrow())))
        : Optional.empty();
  }

  /// How far a publication is; a kiosk that comes or goes says why it waits.
  Optional<String> publication(Frame frame, String id, Event<Change> change) {
    boolean concerns =
        switch (name(change)) {
          case "kiosk", "alive" -> true;
          case "publication" -> change.getData().id().equals(id);
          default -> false;
        };
    if (!concerns) {
      return Optional.empty();
    }
    return publications
        .find(id)
        .map(
            publication ->
                PublicationPage.of(
                    frame, publication, publications.deployments(id), kiosks.all(), gates.all()))
        .map(page -> templates.part("publicationParts", page));
  }

  private static String name(Event<Change> change) {
    return String.valueOf(change.getName());
  }
}
