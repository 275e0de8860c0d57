package org.gatekiosk.server.console;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.List;
import org.gatekiosk.server.api.ErrorBody;
import org.gatekiosk.server.api.ErrorCode;
import org.gatekiosk.server.console.view.ErrorPage;
import org.gatekiosk.server.console.view.Frame;

/// Shows people in a browser a refusal as a page in three parts: happened, kept, next.
@ServerFilter("/**")
public final class ErrorPages {
  private final Frames frames;
  private final Templates templates;

  ErrorPages(Frames frames, Templates templates) {
    this.frames = frames;
    this.templates = templates;
  }

  @ResponseFilter
  public void show(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (response.body() instanceof ErrorBody(var refusal) && isForPeople(request)) {
      Frame frame = frames.of(request);
      ErrorPage page = ErrorPage.of(frame, ErrorCode.valueOf(refusal.code()), refusal);
      response
          .body(templates.part("error", page))
          .contentType(MediaType.TEXT_HTML_TYPE)
          .characterEncoding("utf-8")
          .header("Cache-Control", "no-store");
    }
  }

  private static boolean isForPeople(HttpRequest<?> request) {
    String path = request.getPath();
    List<String> programs = List.of("/api/", "/tuf/", "/blobs/", "/enrol", "/renew", "/static/");
    return programs.stream().noneMatch(path::startsWith)
        && request.accept().stream().anyMatch(MediaType.TEXT_HTML_TYPE::matches);
  }
}
