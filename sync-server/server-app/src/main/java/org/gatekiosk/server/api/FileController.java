package org.gatekiosk.server.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gatekiosk.server.store.BlobFolder;
import org.gatekiosk.server.store.TufStore;
import org.gatekiosk.trust.Sha256;
import org.jspecify.annotations.Nullable;

/// What enrolled kiosks fetch: TUF metadata, manifests and content-addressed files.
@Controller
@Secured(KioskFetcher.ROLE)
@ExecuteOn(TaskExecutors.BLOCKING)
public class FileController {
  /// `<repository>/<sha256>.<releaseId>.json` below `/tuf/targets/`.
  private static final Pattern TARGET =
      Pattern.compile("[a-z][a-z0-9-]{0,63}/([0-9a-f]{64})\\.[0-9A-Z]{26}\\.json");

  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final String FOR_EVER = "private, max-age=31536000, immutable";

  private final BlobFolder blobs;
  private final TufStore tuf;

  FileController(BlobFolder blobs, TufStore tuf) {
    this.blobs = blobs;
    this.tuf = tuf;
  }

  /// A metadata file such as `4.snapshot.json`.
  @Get("/tuf/{name}")
  @Produces(MediaType.APPLICATION_JSON)
  HttpResponse<byte[]> metadata(String name) {
    return tuf.find(name)
        .map(bytes -> HttpResponse.ok(bytes).header("Cache-Control", "no-cache"))
        .orElseThrow(() -> new ApiException(ErrorCode.NOT_FOUND));
  }

  /// A release manifest.
  @Get("/tuf/targets/{+path}")
  @Produces(MediaType.APPLICATION_JSON)
  HttpResponse<?> target(
      String path,
      @Header("Range") @Nullable String range,
      @Header("If-Range") @Nullable String ifRange)
      throws IOException {
    Matcher matcher = TARGET.matcher(path);
    if (!matcher.matches()) {
      throw new ApiException(ErrorCode.NOT_FOUND);
    }
    return file(matcher.group(1), range, ifRange, MediaType.APPLICATION_JSON_TYPE);
  }

  /// A file, or one range of it (RFC 9110, 14).
  @Get("/blobs/{digest}")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  HttpResponse<?> blob(
      String digest,
      @Header("Range") @Nullable String range,
      @Header("If-Range") @Nullable String ifRange)
      throws IOException {
    if (!DIGEST.matcher(digest).matches()) {
      throw new ApiException(ErrorCode.NOT_FOUND);
    }
    return file(digest, range, ifRange, MediaType.APPLICATION_OCTET_STREAM_TYPE);
  }

  private HttpResponse<?> file(
      String digest, @Nullable String range, @Nullable String ifRange, MediaType type)
      throws IOException {
    Path file =
        blobs.find(new Sha256(digest)).orElseThrow(() -> new ApiException(ErrorCode.NOT_FOUND));
    long length = Files.size(file);
    String tag = "\"" + digest + "\"";
    Optional<ByteRange> wanted =
        ifRange == null || ifRange.equals(tag) ? ByteRange.parse(range, length) : Optional.empty();
    if (wanted.isEmpty()) {
      return headers(HttpResponse.ok(slice(file, new ByteRange(0, length - 1), type)), tag);
    }
    ByteRange part = wanted.get();
    if (part.isEmpty()) {
      return headers(HttpResponse.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE), tag)
          .header("Content-Range", "bytes */" + length);
    }
    return headers(HttpResponse.status(HttpStatus.PARTIAL_CONTENT), tag)
        .header("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + length)
        .body(slice(file, part, type));
  }

  private static StreamedFile slice(Path file, ByteRange range, MediaType type) {
    return new StreamedFile(
        new FileSlice(file, range.first(), range.length()), type, 0, range.length());
  }

  private static <T> MutableHttpResponse<T> headers(MutableHttpResponse<T> response, String tag) {
    return response
        .header("ETag", tag)
        .header("Accept-Ranges", "bytes")
        .header("Cache-Control", FOR_EVER);
  }
}
