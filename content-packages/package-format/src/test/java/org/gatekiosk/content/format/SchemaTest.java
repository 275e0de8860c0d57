package org.gatekiosk.content.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.gatekiosk.content.format.poster.PosterSchema;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.JsonString;
import org.gatekiosk.trust.json.JsonValue;
import org.gatekiosk.trust.json.Limits;
import org.gatekiosk.trust.json.StrictJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
  private static final Path DOCS = Path.of("..", "..", "docs", "schema");
  private static final Path GENERATED = Path.of("target", "schema");
  private static final Map<String, JsonObject> SCHEMAS =
      Map.of(
          "release.schema.json",
          SchemaGenerator.release(),
          "item.schema.json",
          SchemaGenerator.item(),
          "blocks.schema.json",
          SchemaGenerator.blocks(),
          "poster.schema.json",
          PosterSchema.addTo(SchemaGenerator.head("poster", "A picture as data, poster format 1")),
          "plan.schema.json",
          PosterSchema.addPlanTo(
              SchemaGenerator.head("plan", "A floor plan: poster format 1 and labels"),
              SchemaGenerator.LANGUAGE));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "release.schema.json",
        "item.schema.json",
        "blocks.schema.json",
        "poster.schema.json",
        "plan.schema.json"
      })
  void schemaInDocs_isGenerated(String name) throws IOException {
    String generated = PrettyJson.write(Objects.requireNonNull(SCHEMAS.get(name)));
    Files.createDirectories(GENERATED);
    Files.writeString(GENERATED.resolve(name), generated);

    assertThat(DOCS.resolve(name))
        .as("stale: copy content-packages/package-format/target/schema/%s to docs/schema", name)
        .hasContent(generated);
  }

  @ParameterizedTest
  @CsvSource({
    "release.schema.json,/golden/release.json",
    "item.schema.json,/golden/item.json",
    "item.schema.json,/golden/item-minimal.json",
    "poster.schema.json,/posters/long-bien.json",
    "poster.schema.json,/posters/pho.json",
    "poster.schema.json,/posters/khue-van-cac.json",
    "poster.schema.json,/posters/nhat-tan.json",
    "plan.schema.json,/posters/plan.json"
  })
  void document_fitsItsSchema(String schema, String document) throws Exception {
    assertThat(SchemaCheck.faults(SCHEMAS, schema, read(document))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "release.schema.json,/golden/release.json,items",
    "item.schema.json,/golden/item.json,format",
    "item.schema.json,/golden/item.json,texts",
    "item.schema.json,/golden/item.json,source",
    "poster.schema.json,/posters/pho.json,band",
    "poster.schema.json,/posters/pho.json,layers",
    "plan.schema.json,/posters/plan.json,layers",
    "plan.schema.json,/posters/plan.json,labels"
  })
  void damagedDocument_doesNotFit(String schema, String document, String field) throws Exception {
    JsonObject damaged =
        ((JsonObject) read(document)).toBuilder().replace(field, new JsonString("?!")).build();

    assertThat(SchemaCheck.faults(SCHEMAS, schema, damaged))
        .anyMatch(fault -> fault.startsWith("/" + field));
  }

  private static JsonValue read(String resource) throws Exception {
    try (InputStream file = SchemaTest.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(file, resource).readAllBytes();
      return StrictJson.parse(bytes, Limits.ofBytes(100_000));
    }
  }
}
