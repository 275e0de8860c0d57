package org.gatekiosk.server.api;

import static java.util.Objects.requireNonNull;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.gatekiosk.server.enrolment.Enrolment;
import org.gatekiosk.server.mqtt.Broker;
import org.gatekiosk.server.publishing.Fleet;
import org.gatekiosk.server.store.KioskStore;
import org.gatekiosk.sync.protocol.KioskId;

/// Kiosks and their state.
@Controller("/api/v1/kiosks")
@ExecuteOn(TaskExecutors.BLOCKING)
public class KiosksController {
  private final KioskStore kiosks;
  private final Fleet fleet;
  private final Enrolment enrolment;
  private final Broker broker;
  private final ChangeStream changes;
  private final Clock clock;

  KiosksController(
      KioskStore kiosks,
      Fleet fleet,
      Enrolment enrolment,
      Broker broker,
      ChangeStream changes,
      Clock clock) {
    this.kiosks = kiosks;
    this.fleet = fleet;
    this.enrolment = enrolment;
    this.broker = broker;
    this.changes = changes;
    this.clock = clock;
  }

  @Serdeable
  record NewKiosk(String id, String gate, String zone) {
    NewKiosk {
      requireNonNull(id, "id");
      requireNonNull(gate, "gate");
      requireNonNull(zone, "zone");
    }
  }

  /// What a technician types in at the kiosk.
  ///
  /// @param enrolment `gk1.…`; works once and for 24 hours
  @Serdeable
  record EnrolmentAnswer(String id, String gate, String zone, String enrolment) {}

  @Get
  @Secured({"administrator", "editor", "approver", "publisher", "maintenance", "viewer"})
  List<KioskAnswer> all() {
    Instant now = clock.instant();
    return kiosks.all().stream().map(kiosk -> KioskAnswer.of(kiosk, now)).toList();
  }

  @Get("/{id}")
  @Secured({"administrator", "editor", "approver", "publisher", "maintenance", "viewer"})
  KioskAnswer one(String id) {
    return kiosks
        .find(kioskId(id))
        .map(kiosk -> KioskAnswer.of(kiosk, clock.instant()))
        .orElseThrow(() -> new ApiException(ErrorCode.NOT_FOUND));
  }

  /// Makes a kiosk, or moves one that exists; the answer holds a new enrolment string.
  @Post
  @Secured({"administrator", "maintenance"})
  HttpResponse<EnrolmentAnswer> place(@Body NewKiosk wish) {
    KioskId id = kioskId(wish.id());
    return switch (fleet.place(id, wish.gate(), wish.zone())) {
      case Fleet.Placement.Placed(var kiosk) ->
          HttpResponse.created(
              new EnrolmentAnswer(
                  id.value(), kiosk.gate(), kiosk.zone(), enrolment.newCode(id).toString()));
      case Fleet.Placement.UnknownGate _ ->
          throw new ApiException(ErrorCode.GATE_UNKNOWN, wish.gate());
      case Fleet.Placement.UnknownZone _ ->
          throw new ApiException(ErrorCode.ZONE_UNKNOWN, wish.gate(), wish.zone());
      case Fleet.Placement.Revoked _ -> throw new ApiException(ErrorCode.NAME_TAKEN, id);
      case Fleet.Placement.TooMuch(var reason) ->
          throw new ApiException(ErrorCode.BAD_REQUEST, reason);
    };
  }

  /// Takes a kiosk out of service: its certificates end and its connections are cut.
  @Delete("/{id}")
  @Secured({"administrator", "maintenance"})
  HttpResponse<?> revoke(String id) {
    KioskId kiosk = kioskId(id);
    if (!kiosks.revoke(kiosk, clock.instant())) {
      throw new ApiException(ErrorCode.NOT_FOUND);
    }
    broker.kick(kiosk.value());
    broker.kick(kiosk.value() + KioskId.BULK_SUFFIX);
    changes.kioskChanged(kiosk);
    return HttpResponse.noContent();
  }

  private static KioskId kioskId(String id) {
    try {
      return new KioskId(id);
    } catch (IllegalArgumentException e) {
      throw new ApiException(ErrorCode.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
  }
}
