package org.gatekiosk.server.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The description of this API, generated from the controllers at build time.
@Controller("/api/v1/openapi")
@Secured(SecurityRule.IS_AUTHENTICATED)
@OpenAPIDefinition(
    info =
        @Info(
            title = "gatekiosk",
            version = "1",
            description = "People and programs: content, publication, fleet, statistics."))
public class OpenApiController {
  private final byte[] description = load();

  /// OpenAPI 3 in YAML.
  @Get
  @Hidden
  @Produces("application/yaml")
  byte[] description() {
    return description;
  }

  private static byte[] load() {
    String name = "/META-INF/swagger/gatekiosk-1.yml";
    try (var stream =
        Objects.requireNonNull(OpenApiController.class.getResourceAsStream(name), name)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + name, e);
    }
  }
}
