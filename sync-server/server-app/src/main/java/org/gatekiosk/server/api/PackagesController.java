package org.gatekiosk.server.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.StreamingFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.gatekiosk.server.content.ApprovalResult;
import org.gatekiosk.server.content.PackageState;
import org.gatekiosk.server.content.PackageVersion;
import org.gatekiosk.server.publishing.PackageIntake;
import org.gatekiosk.server.publishing.Review;
import org.gatekiosk.server.store.BlobFolder;
import org.gatekiosk.server.store.PackageStore;
import org.gatekiosk.trust.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Packages: upload with findings as the answer, list, approval.
@Controller("/api/v1/packages")
@ExecuteOn(TaskExecutors.BLOCKING)
public class PackagesController {
  private static final Logger LOG = LoggerFactory.getLogger(PackagesController.class);
  private static final int MAX_FILE_NAME = 200;

  private final PackageIntake intake;
  private final PackageStore packages;
  private final Review review;

  PackagesController(PackageIntake intake, PackageStore packages, Review review) {
    this.intake = intake;
    this.packages = packages;
    this.review = review;
  }

  /// Takes a package (zip) as part `file` of a multipart form; streamed to disk, up to 2 GiB.
  ///
  /// 201 with the version in review, or 422 with its errors; the bytes are kept in both cases.
  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Secured({"administrator", "editor"})
  HttpResponse<PackageAnswer> upload(
      HttpRequest<?> request, Authentication uploader, StreamingFileUpload file) {
    PackageVersion version = take(file, uploader.getName());
    HttpStatus status =
        version.state() == PackageState.REFUSED
            ? HttpStatus.UNPROCESSABLE_ENTITY
            : HttpStatus.CREATED;
    return HttpResponse.<PackageAnswer>status(status)
        .body(answer(version, ErrorAnswers.reader(request)));
  }

  /// The same for the console.
  ///
  /// @throws ApiException `UPLOAD_BROKEN` if the upload ends early, `INTERNAL` if the disk fails
  public PackageVersion take(StreamingFileUpload file, String uploader) {
    try (BlobFolder.Part part = intake.begin()) {
      receive(file, part, uploader);
      return intake.accept(part, fileName(file), uploader);
    } catch (IOException e) {
      LOG.error("cannot keep an upload of {}", uploader, e);
      throw new ApiException(ErrorCode.INTERNAL);
    }
  }

  private static void receive(StreamingFileUpload file, BlobFolder.Part part, String uploader) {
    try {
      Upload.copy(file, part);
    } catch (IOException e) {
      LOG.warn("an upload of {} ended early", uploader, e);
      throw new ApiException(ErrorCode.UPLOAD_BROKEN);
    }
    if (part.length() == 0) {
      throw new ApiException(ErrorCode.UPLOAD_BROKEN);
    }
  }

  private static String fileName(StreamingFileUpload file) {
    String name = file.getFilename() == null ? "" : file.getFilename();
    String printable = name.replaceAll("[\\p{C}/\\\\]", "_");
    return printable.substring(0, Math.min(printable.length(), MAX_FILE_NAME));
  }

  /// All versions, newest first, with the findings of each.
  @Get
  @Secured({"administrator", "editor", "approver", "publisher", "viewer"})
  List<PackageAnswer> all(HttpRequest<?> request) {
    Locale reader = ErrorAnswers.reader(request);
    return packages.all().stream().map(version -> answer(version, reader)).toList();
  }

  /// One version.
  @Get("/{digest}")
  @Secured({"administrator", "editor", "approver", "publisher", "viewer"})
  PackageAnswer one(HttpRequest<?> request, String digest) {
    return packages
        .find(sha256(digest))
        .map(version -> answer(version, ErrorAnswers.reader(request)))
        .orElseThrow(() -> new ApiException(ErrorCode.NOT_FOUND));
  }

  /// Approves exactly these bytes in the name of whoever asks.
  @Post("/{digest}/approvals")
  @Consumes(MediaType.ALL)
  @Secured("approver")
  PackageAnswer approve(HttpRequest<?> request, Authentication approver, String digest) {
    ApprovalResult result =
        review
            .approve(sha256(digest), approver.getName())
            .orElseThrow(() -> new ApiException(ErrorCode.NOT_FOUND));
    return switch (result) {
      case ApprovalResult.Approved(var version) -> answer(version, ErrorAnswers.reader(request));
      case ApprovalResult.ByUploader() -> throw new ApiException(ErrorCode.APPROVED_BY_UPLOADER);
      case ApprovalResult.Again() -> throw new ApiException(ErrorCode.APPROVED_AGAIN);
      case ApprovalResult.NotInReview(var state) ->
          throw new ApiException(ErrorCode.NOT_IN_REVIEW, state);
    };
  }

  private PackageAnswer answer(PackageVersion version, Locale reader) {
    return PackageAnswer.of(version, packages.findings(version.digest()).orElseThrow(), reader);
  }

  private static Sha256 sha256(String digest) {
    try {
      return new Sha256(digest);
    } catch (IllegalArgumentException e) {
      throw new ApiException(ErrorCode.NOT_FOUND);
    }
  }
}
