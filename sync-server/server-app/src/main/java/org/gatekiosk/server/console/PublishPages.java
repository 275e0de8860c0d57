package org.gatekiosk.server.console;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.gatekiosk.server.api.ApiException;
import org.gatekiosk.server.api.ErrorCode;
import org.gatekiosk.server.console.view.Frame;
import org.gatekiosk.server.console.view.PublicationPage;
import org.gatekiosk.server.console.view.PublishPage;
import org.gatekiosk.server.content.PackageState;
import org.gatekiosk.server.content.PackageVersion;
import org.gatekiosk.server.publishing.Publishing;
import org.gatekiosk.server.rollout.Publication;
import org.gatekiosk.server.store.GateStore;
import org.gatekiosk.server.store.KioskStore;
import org.gatekiosk.server.store.PackageStore;
import org.gatekiosk.server.store.PublicationStore;
import org.gatekiosk.trust.Sha256;
import org.jspecify.annotations.Nullable;

/// Publishing: what will go out, and how far what went out is.
@Controller("/publish")
@Hidden
@Secured({"administrator", "editor", "approver", "publisher", "maintenance", "viewer"})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public class PublishPages {
  private static final int NEWEST = 10;

  private final Publishing publishing;
  private final PublicationStore publications;
  private final PackageStore packages;
  private final GateStore gates;
  private final KioskStore kiosks;
  private final Frames frames;
  private final Templates templates;

  PublishPages(
      Publishing publishing,
      PublicationStore publications,
      PackageStore packages,
      GateStore gates,
      KioskStore kiosks,
      Frames frames,
      Templates templates) {
    this.publishing = publishing;
    this.publications = publications;
    this.packages = packages;
    this.gates = gates;
    this.kiosks = kiosks;
    this.frames = frames;
    this.templates = templates;
  }

  @Get
  HttpResponse<?> ask(HttpRequest<?> request) {
    List<Sha256> publishable = packages.publishable();
    List<PackageVersion> versions = packages.all();
    var parts =
        new PublishPage.Parts(
            versions.stream().filter(version -> publishable.contains(version.digest())).toList(),
            versions.stream().filter(version -> version.state() == PackageState.IN_REVIEW).toList(),
            gates.all(),
            kiosks.all(),
            publications.newest(NEWEST));
    return templates.page("publish", PublishPage.of(frames.of(request), parts));
  }

  /// What the form sends: every ticked gate.
  @Serdeable
  record Wish(@Nullable List<String> gate) {}

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured("publisher")
  HttpResponse<?> publish(HttpRequest<?> request, Authentication publisher, @Body Wish wish)
      throws IOException {
    List<String> chosen = wish.gate() == null ? List.of() : wish.gate();
    if (chosen.isEmpty()) {
      throw new ApiException(ErrorCode.BAD_REQUEST, frames.of(request).t("publish.noGate"));
    }
    return switch (publishing.publish(Set.copyOf(chosen), publisher.getName())) {
      case Publishing.Result.Published(var publication, _) ->
          HttpResponse.seeOther(URI.create("/publish/" + publication.id()));
      case Publishing.Result.NothingApproved() ->
          throw new ApiException(ErrorCode.NOTHING_TO_PUBLISH);
      case Publishing.Result.UnknownGate(var gate) ->
          throw new ApiException(ErrorCode.GATE_UNKNOWN, gate);
      case Publishing.Result.Refused(var reason) ->
          throw new ApiException(ErrorCode.RELEASE_REFUSED, reason);
    };
  }

  @Get("/{id}")
  HttpResponse<?> one(HttpRequest<?> request, String id) {
    return templates.page("publication", page(frames.of(request), id));
  }

  private PublicationPage page(Frame frame, String id) {
    Publication publication =
        publications.find(id).orElseThrow(() -> new ApiException(ErrorCode.NOT_FOUND));
    return PublicationPage.of(
        frame, publication, publications.deployments(id), kiosks.all(), gates.all());
  }
}
