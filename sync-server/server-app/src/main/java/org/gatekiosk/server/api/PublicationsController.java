package org.gatekiosk.server.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gatekiosk.server.publishing.Publishing;
import org.gatekiosk.server.rollout.Deployment;
import org.gatekiosk.server.rollout.Publication;
import org.gatekiosk.server.store.PublicationStore;
import org.gatekiosk.sync.protocol.KioskId;
import org.jspecify.annotations.Nullable;

/// Publishing to gates, and how far every kiosk is.
@Controller("/api/v1/publications")
@ExecuteOn(TaskExecutors.BLOCKING)
public class PublicationsController {
  private static final int NEWEST = 50;

  private final Publishing publishing;
  private final PublicationStore publications;

  PublicationsController(Publishing publishing, PublicationStore publications) {
    this.publishing = publishing;
    this.publications = publications;
  }

  @Serdeable
  record Wish(Set<String> gates) {
    Wish {
      gates = Set.copyOf(gates);
    }
  }

  /// What was published.
  ///
  /// @param generations of the desired documents by kiosk
  @Serdeable
  record Published(
      String publication,
      String repository,
      String releaseId,
      Instant at,
      Map<String, Long> generations) {}

  /// A publication and its kiosks.
  @Serdeable
  public record PublicationAnswer(
      String publication,
      String repository,
      String releaseId,
      List<String> gates,
      String by,
      Instant at,
      List<DeploymentAnswer> kiosks) {}

  /// How far one kiosk is.
  ///
  /// @param state WAITING, FETCHING, TRIAL, VISIBLE, FAILED, SUPERSEDED
  /// @param visibleAt by the kiosk's clock
  @Serdeable
  public record DeploymentAnswer(
      String kiosk,
      long generation,
      String state,
      @Nullable Instant visibleAt,
      @Nullable String whyNot) {
    static DeploymentAnswer of(Deployment deployment) {
      return new DeploymentAnswer(
          deployment.kiosk().value(),
          deployment.generation(),
          deployment.state().name(),
          deployment.visibleAt(),
          deployment.whyNot());
    }
  }

  /// Publishes the newest approved version of every package to the kiosks of these gates.
  @Post
  @Secured("publisher")
  HttpResponse<Published> publish(Authentication publisher, @Body Wish wish) throws IOException {
    if (wish.gates().isEmpty()) {
      throw new ApiException(ErrorCode.BAD_REQUEST, "gates");
    }
    return switch (publishing.publish(wish.gates(), publisher.getName())) {
      case Publishing.Result.Published(var publication, var generations) ->
          HttpResponse.created(
              new Published(
                  publication.id(),
                  publication.repository(),
                  publication.releaseId(),
                  publication.at(),
                  byName(generations)));
      case Publishing.Result.NothingApproved() ->
          throw new ApiException(ErrorCode.NOTHING_TO_PUBLISH);
      case Publishing.Result.UnknownGate(var gate) ->
          throw new ApiException(ErrorCode.GATE_UNKNOWN, gate);
      case Publishing.Result.Refused(var reason) ->
          throw new ApiException(ErrorCode.RELEASE_REFUSED, reason);
    };
  }

  private static Map<String, Long> byName(Map<KioskId, Long> generations) {
    Map<String, Long> byName = new TreeMap<>();
    generations.forEach((kiosk, generation) -> byName.put(kiosk.value(), generation));
    return byName;
  }

  /// The newest publications.
  @Get
  @Secured({"administrator", "editor", "approver", "publisher", "maintenance", "viewer"})
  List<PublicationAnswer> newest() {
    return publications.newest(NEWEST).stream().map(this::answer).toList();
  }

  /// One publication.
  @Get("/{id}")
  @Secured({"administrator", "editor", "approver", "publisher", "maintenance", "viewer"})
  PublicationAnswer one(String id) {
    return publications
        .find(id)
        .map(this::answer)
        .orElseThrow(() -> new ApiException(ErrorCode.NOT_FOUND));
  }

  private PublicationAnswer answer(Publication publication) {
    return new PublicationAnswer(
        publication.id(),
        publication.repository(),
        publication.releaseId(),
        publication.gates().stream().sorted().toList(),
        publication.by(),
        publication.at(),
        publications.deployments(publication.id()).stream().map(DeploymentAnswer::of).toList());
  }
}
