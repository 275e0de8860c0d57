package org.gatekiosk.sync.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gatekiosk.sync.protocol.Presence.Leaving;
import org.gatekiosk.sync.protocol.Presence.Lost;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Documents as they were once sent; a change of theirs is a change of the protocol.
class GoldenDocumentsTest {
  private static final Path ACTUAL = Path.of("target", "golden");

  /// A document, how it is written and how it is read.
  record Document(String name, Object value, JsonObject written, Reader reader) {
    @Override
    public String toString() {
      return name;
    }
  }

  /// Reads any document.
  @FunctionalInterface
  interface Reader {
    Object read(JsonObject json) throws JsonFormatException;
  }

  static Stream<Document> documents() {
    var batch = Samples.batch();
    var merged =
        new StatBatch(
            batch.kiosk(),
            batch.epoch(),
            14,
            2,
            0,
            batch.from(),
            batch.to(),
            batch.timeZone(),
            -210,
            BatchKind.HOUR,
            true,
            Mode.TEST,
            List.of());
    return Stream.of(
        document("desired", Samples.desired(), Samples.desired().toJson(), Desired::fromJson),
        document("reported", Samples.reported(), Samples.reported().toJson(), Reported::fromJson),
        presence("presence-online", Samples.hello()),
        presence("presence-online-new", new Presence.Hello(1, 0, 0, 0, 0, null, 0)),
        presence("presence-lost", new Lost(7)),
        presence("presence-leaving", new Leaving(7)),
        document("stat", batch, batch.toJson(), StatBatch::fromJson),
        document("stat-merged", merged, merged.toJson(), StatBatch::fromJson),
        document("ack", Samples.ack(), Samples.ack().toJson(), Ack::fromJson),
        document(
            "enrol-request",
            Samples.enrolRequest(),
            Samples.enrolRequest().toJson(),
            EnrolRequest::fromJson),
        document(
            "enrol-answer",
            Samples.enrolAnswer(),
            Samples.enrolAnswer().toJson(),
            EnrolAnswer::fromJson));
  }

  private static Document presence(String name, Presence presence) {
    return document(name, presence, presence.toJson(), Presence::fromJson);
  }

  private static Document document(String name, Object value, JsonObject json, Reader reader) {
    return new Document(name, value, json, reader);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void toJson_ofDocument_isUnchanged(Document document) throws Exception {
    byte[] actual = CompactJson.encode(document.written);
    Files.createDirectories(ACTUAL);
    Files.write(ACTUAL.resolve(document.name + ".json"), actual);

    assertThat(new String(actual, StandardCharsets.UTF_8))
        .as("src/test/resources/golden/" + document.name + ".json")
        .isEqualTo(new String(golden(document.name), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void fromJson_ofGoldenDocument_isTheValue(Document document) throws Exception {
    JsonObject json = Fields.parse(golden(document.name), Documents.LIMITS).json();

    assertThat(document.reader.read(json)).isEqualTo(document.value);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void fromJson_withUnknownField_isTheValue(Document document) throws Exception {
    JsonObject newer = document.written.toBuilder().put("aNewField", 1).build();

    assertThat(document.reader.read(newer)).isEqualTo(document.value);
  }

  private static byte[] golden(String name) throws IOException {
    try (InputStream file =
        GoldenDocumentsTest.class.getResourceAsStream("/golden/" + name + ".json")) {
      return file == null ? new byte[0] : file.readAllBytes();
    }
  }
}
