package org.gatekiosk.server.console;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import org.gatekiosk.server.api.ApiException;
import org.gatekiosk.server.api.ErrorCode;
import org.gatekiosk.server.console.view.Frame;
import org.gatekiosk.server.console.view.KioskPage;
import org.gatekiosk.server.console.view.KiosksPage;
import org.gatekiosk.server.console.view.NewKioskPage;
import org.gatekiosk.server.enrolment.Enrolment;
import org.gatekiosk.server.fleet.Gate;
import org.gatekiosk.server.fleet.Kiosk;
import org.gatekiosk.server.fleet.KioskState;
import org.gatekiosk.server.publishing.Fleet;
import org.gatekiosk.server.store.GateStore;
import org.gatekiosk.server.store.KioskStore;
import org.gatekiosk.server.store.PackageStore;
import org.gatekiosk.server.store.PublicationStore;
import org.gatekiosk.sync.protocol.KioskId;
import org.jspecify.annotations.Nullable;

/// Kiosks: all of them by gate, one of them, and a new one.
@Controller("/kiosks")
@Hidden
@Secured({"administrator", "editor", "approver", "publisher", "maintenance", "viewer"})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public class KioskPages {
  private final KioskStore kiosks;
  private final GateStore gates;
  private final PackageStore packages;
  private final PublicationStore publications;
  private final Fleet fleet;
  private final Enrolment enrolment;
  private final Frames frames;
  private final Templates templates;

  KioskPages(
      KioskStore kiosks,
      GateStore gates,
      PackageStore packages,
      PublicationStore publications,
      Fleet fleet,
      Enrolment enrolment,
      Frames frames,
      Templates templates) {
    this.kiosks = kiosks;
    this.gates = gates;
    this.packages = packages;
    this.publications = publications;
    this.fleet = fleet;
    this.enrolment = enrolment;
    this.frames = frames;
    this.templates = templates;
  }

  @Get
  HttpResponse<?> all(HttpRequest<?> request, @QueryValue @Nullable String state) {
    Frame frame = frames.of(request);
    var known =
        new KiosksPage.Fleet(
            gates.all(),
            kiosks.all(),
            !packages.all().isEmpty(),
            !publications.newest(1).isEmpty());
    return templates.page("kiosks", KiosksPage.of(frame, known, state(state)));
  }

  /// The state of a filter in an address; null for none or an unknown one.
  static @Nullable KioskState state(@Nullable String name) {
    return Arrays.stream(KioskState.values())
        .filter(state -> state.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  @Get("/{id}")
  HttpResponse<?> one(HttpRequest<?> request, String id) {
    Kiosk kiosk = kiosks.find(kioskId(id)).orElseThrow(() -> new ApiException(ErrorCode.NOT_FOUND));
    Gate gate = gates.find(kiosk.gate()).orElseThrow();
    return templates.page("kiosk", KioskPage.of(frames.of(request), kiosk, gate, false));
  }

  private static KioskId kioskId(String id) {
    try {
      return new KioskId(id);
    } catch (IllegalArgumentException e) {
      throw new ApiException(ErrorCode.NOT_FOUND);
    }
  }

  @Get("/new")
  @Secured({"administrator", "maintenance"})
  HttpResponse<?> ask(HttpRequest<?> request) {
    return templates.page("newKiosk", NewKioskPage.form(frames.of(request), gates.all()));
  }

  /// What the form sends.
  ///
  /// @param place `gate/zone`
  @Serdeable
  record Wish(@Nullable String id, @Nullable String place) {}

  @Post("/new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured({"administrator", "maintenance"})
  HttpResponse<?> place(HttpRequest<?> request, @Body Wish wish) {
    Frame frame = frames.of(request);
    var page = NewKioskPage.form(frame, gates.all());
    String typed = wish.id() == null ? "" : wish.id().strip();
    String[] place = (wish.place() == null ? "" : wish.place()).split("/", 2);
    KioskId id;
    try {
      id = new KioskId(typed);
    } catch (IllegalArgumentException e) {
      return refuse(page.refused(typed, frame.t("newKiosk.badId")));
    }
    return switch (fleet.place(id, place[0], place.length < 2 ? "" : place[1])) {
      case Fleet.Placement.Placed _ ->
          templates.page("newKiosk", page.made(typed, enrolment.newCode(id).toString()));
      case Fleet.Placement.UnknownGate _, Fleet.Placement.UnknownZone _ ->
          refuse(page.refused(typed, frame.t("newKiosk.noPlace")));
      case Fleet.Placement.Revoked _ -> refuse(page.refused(typed, frame.t("newKiosk.revoked")));
      case Fleet.Placement.TooMuch(var reason) -> refuse(page.refused(typed, reason));
    };
  }

  private HttpResponse<?> refuse(NewKioskPage page) {
    return templates.page("newKiosk", page).status(HttpStatus.BAD_REQUEST);
  }
}
