package org.gatekiosk.server.console;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import org.gatekiosk.server.api.ApiException;
import org.gatekiosk.server.api.ErrorCode;
import org.gatekiosk.server.console.view.Assets;

/// Stylesheet, script, shapes and fonts of the console.
@Controller
@Hidden
@Secured(SecurityRule.IS_ANONYMOUS)
public class StaticFiles {
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  @Get("/static/{+name}")
  @Produces(MediaType.ALL)
  HttpResponse<byte[]> file(String name) {
    Assets.Asset asset = Assets.find(name).orElseThrow(() -> new ApiException(ErrorCode.NOT_FOUND));
    return HttpResponse.ok(asset.bytes())
        .header("Content-Type", asset.type())
        .header("Cache-Control", FOR_EVER);
  }

  /// Where browsers look without being told.
  @Get("/favicon.ico")
  @Produces(MediaType.ALL)
  HttpResponse<byte[]> favicon() {
    return file("favicon.svg");
  }
}
