package org.gatekiosk.server.console;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.StreamingFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import org.gatekiosk.server.api.ApiException;
import org.gatekiosk.server.api.ErrorCode;
import org.gatekiosk.server.api.PackagesController;
import org.gatekiosk.server.console.view.PackagePage;
import org.gatekiosk.server.console.view.PackagesPage;
import org.gatekiosk.server.console.view.UploadPage;
import org.gatekiosk.server.content.ApprovalResult;
import org.gatekiosk.server.content.PackageVersion;
import org.gatekiosk.server.publishing.Review;
import org.gatekiosk.server.store.PackageStore;
import org.gatekiosk.trust.Sha256;

/// Packages: all versions, upload, one version with its findings and approvals.
@Controller("/packages")
@Hidden
@Secured({"administrator", "editor", "approver", "publisher", "viewer"})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public class PackagePages {
  private final PackagesController api;
  private final PackageStore packages;
  private final Review review;
  private final Frames frames;
  private final Templates templates;

  PackagePages(
      PackagesController api,
      PackageStore packages,
      Review review,
      Frames frames,
      Templates templates) {
    this.api = api;
    this.packages = packages;
    this.review = review;
    this.frames = frames;
    this.templates = templates;
  }

  @Get
  HttpResponse<?> all(HttpRequest<?> request) {
    return templates.page(
        "packages", PackagesPage.of(frames.of(request), packages.all(), this::findings));
  }

  @Get("/new")
  @Secured({"administrator", "editor"})
  HttpResponse<?> ask(HttpRequest<?> request) {
    return templates.page("upload", new UploadPage(frames.of(request)));
  }

  /// Takes the bytes in; the page of the version says what was found.
  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Secured({"administrator", "editor"})
  HttpResponse<?> upload(Authentication uploader, StreamingFileUpload file) {
    return seeVersion(api.take(file, uploader.getName()).digest());
  }

  @Get("/{digest}")
  HttpResponse<?> one(HttpRequest<?> request, String digest) {
    PackageVersion version =
        packages.find(sha256(digest)).orElseThrow(() -> new ApiException(ErrorCode.NOT_FOUND));
    return templates.page(
        "package", PackagePage.of(frames.of(request), version, findings(version)));
  }

  @Post("/{digest}/approvals")
  @Consumes(MediaType.ALL)
  @Secured("approver")
  HttpResponse<?> approve(Authentication approver, String digest) {
    ApprovalResult result =
        review
            .approve(sha256(digest), approver.getName())
            .orElseThrow(() -> new ApiException(ErrorCode.NOT_FOUND));
    return switch (result) {
      case ApprovalResult.Approved(var version) -> seeVersion(version.digest());
      case ApprovalResult.ByUploader() -> throw new ApiException(ErrorCode.APPROVED_BY_UPLOADER);
      case ApprovalResult.Again() -> throw new ApiException(ErrorCode.APPROVED_AGAIN);
      case ApprovalResult.NotInReview(var state) ->
          throw new ApiException(ErrorCode.NOT_IN_REVIEW, state);
    };
  }

  private static HttpResponse<?> seeVersion(Sha256 digest) {
    return HttpResponse.seeOther(URI.create("/packages/" + digest.hex()));
  }

  private String findings(PackageVersion version) {
    return packages.findings(version.digest()).orElseThrow();
  }

  private static Sha256 sha256(String digest) {
    try {
      return new Sha256(digest);
    } catch (IllegalArgumentException e) {
      throw new ApiException(ErrorCode.NOT_FOUND);
    }
  }
}
