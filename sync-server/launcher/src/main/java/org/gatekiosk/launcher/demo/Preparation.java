package org.gatekiosk.launcher.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gatekiosk.launcher.FailedException;
import org.gatekiosk.launcher.Installation;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonArray;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.JsonString;
import org.gatekiosk.trust.json.JsonValue;

/// Brings a server to the state in which the sample content is approved and a kiosk is enrolled.
/// Every step asks first what is there already, so that a demo may be killed and started at any
/// point; all of it goes through the public API.
public final class Preparation {
  static final String KIOSK = "nb-03";
  static final String GATE = "noi-bai";
  private static final String ZONE = "noi-bai-t2-arrivals";

  /// Short buckets, no waiting and no smallest number of sessions: figures come back at once.
  private static final String STATISTICS_POLICY = "PT20S,PT40S,PT0S,PT0S,1";

  private static final int CONFLICT = 409;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Installation installation;
  private final DemoHome home;
  private final People people;
  private final ServerApi api;
  private final InstantSource clock;

  public Preparation(
      Installation installation, DemoHome home, People people, ServerApi api, InstantSource clock) {
    this.installation = installation;
    this.home = home;
    this.people = people;
    this.api = api;
    this.clock = clock;
  }

  /// A release on its way to the kiosk.
  ///
  /// @param called when the publish call was made
  public record Publication(String id, String releaseId, Instant called) {}

  /// All steps but the publication.
  ///
  /// @return whether any package waits to be published
  public boolean prepare() throws IOException, FailedException, InterruptedException {
    makeAccounts();
    describeGates();
    enrolKiosk();
    return uploadAndApprove();
  }

  private void makeAccounts() throws IOException, FailedException, InterruptedException {
    var administrator = people.person(Person.ADMINISTRATOR);
    var link = home.server().resolve("first-administrator.link");
    if (Files.exists(link)) {
      var address = Files.readString(link).trim();
      var token = address.substring(address.lastIndexOf('/') + 1);
      expect(
          api.postUnsigned(
              "/api/v1/first-administrator",
              JsonObject.builder()
                  .put("token", token)
                  .put("name", administrator.name())
                  .put("password", administrator.password())
                  .build()),
          "first administrator");
    }
    for (var person : people.all()) {
      if (!person.equals(administrator)) {
        var body =
            JsonObject.builder()
                .put("name", person.name())
                .put("password", person.password())
                .put("roles", strings(person.roles()))
                .build();
        expect(api.post(administrator, "/api/v1/people", body), "account " + person.name());
      }
    }
  }

  private void describeGates() throws IOException, FailedException, InterruptedException {
    var administrator = people.person(Person.ADMINISTRATOR);
    var sample = installation.sampleContent();
    for (var profile : children(sample.resolve("gates"))) {
      var name = profile.getFileName().toString();
      if (!name.endsWith(".yaml")) {
        continue; // the floor plan of a gate
      }
      var id = name.replace(".yaml", "");
      var path = "/api/v1/gates/" + id + "?statistics=" + STATISTICS_POLICY;
      expect(api.put(administrator, path, "application/yaml", profile), "gate " + id);
    }
    expect(
        api.put(
            administrator, "/api/v1/allowed-domains", "text/plain", sample.resolve("domains.txt")),
        "allowed domains");
    expect(
        api.put(
            administrator, "/api/v1/waivers", "application/yaml", sample.resolve("waivers.yaml")),
        "waivers");
  }

  /// Enrols the kiosk unless it has its identity already.
  private void enrolKiosk() throws IOException, FailedException, InterruptedException {
    if (home.hasKiosk()) {
      return;
    }
    var body = JsonObject.builder().put("id", KIOSK).put("gate", GATE).put("zone", ZONE).build();
    var answer =
        api.post(people.person(Person.ADMINISTRATOR), "/api/v1/kiosks", body)
            .object("enrolment code");
    var enrolment = read(answer, fields -> fields.string("enrolment"));
    var arguments = List.of("--home", home.kiosk().toString(), "enrol", enrolment);
    try (var enrolling = installation.kiosk(arguments).inBackground("enrol", home.log("kiosk"))) {
      enrolling.awaitEnd();
    }
    if (!home.hasKiosk()) {
      throw new FailedException("the kiosk could not be enrolled; see " + home.log("kiosk"));
    }
  }

  /// Uploads and approves every package of the sample content; what the server has stays as it is.
  ///
  /// @return whether any of them waits to be published
  private boolean uploadAndApprove() throws IOException, FailedException, InterruptedException {
    var packages = home.folder().resolve("packages");
    boolean anythingNew = false;
    for (var source : children(installation.sampleContent())) {
      if (Files.exists(source.resolve("package.yaml"))) {
        var zip = SourceZip.write(source, packages);
        anythingNew |= uploadAndApprove(zip);
      }
    }
    return anythingNew;
  }

  /// Uploads one package and approves it by both approvers, unless that was done before.
  ///
  /// @return whether it waits to be published
  public boolean uploadAndApprove(Path zip)
      throws IOException, FailedException, InterruptedException {
    var uploaded =
        api.upload(people.person(Person.EDITOR), zip).object("upload of " + zip.getFileName());
    var digest = read(uploaded, fields -> fields.string("digest"));
    var state = read(uploaded, fields -> fields.string("state"));
    if (state.equals("IN_REVIEW")) {
      approve(digest, Person.FIRST_APPROVER);
      approve(digest, Person.SECOND_APPROVER);
    }
    return !state.equals("PUBLISHED");
  }

  public Publication publish() throws IOException, FailedException, InterruptedException {
    var body = JsonObject.builder().put("gates", strings(List.of(GATE, "gia-lam"))).build();
    var called = clock.instant();
    var answer =
        api.post(people.person(Person.PUBLISHER), "/api/v1/publications", body)
            .object("publication");
    return new Publication(
        read(answer, fields -> fields.string("publication")),
        read(answer, fields -> fields.string("releaseId")),
        called);
  }

  /// Waits until the kiosk says that the release is visible.
  ///
  /// @return publish call to VISIBLE; one clock, because both ran on this machine
  public Duration awaitVisible(Publication publication)
      throws IOException, FailedException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    var visible = visibleAt(publication);
    while (visible.isEmpty()) {
      if (System.nanoTime() > end) {
        throw new FailedException("release " + publication.releaseId() + " never became visible");
      }
      Thread.sleep(20);
      visible = visibleAt(publication);
    }
    return Duration.between(publication.called(), visible.get());
  }

  /// Views in the server's table (shape item-language-day) for the kiosk's gate.
  public long viewsOnServer() throws IOException, FailedException, InterruptedException {
    var answer =
        api.get(people.person(Person.PUBLISHER), "/api/v1/statistics?gate=" + GATE)
            .object("statistics");
    var rows =
        read(
            answer,
            fields ->
                fields.list("rows", row -> row.object("views").integer("value", 0, 1L << 50)));
    return rows.stream().mapToLong(Long::longValue).sum();
  }

  /// A link that signs the administrator in once, within the hour.
  String signInLink() throws IOException, FailedException, InterruptedException {
    var administrator = people.person(Person.ADMINISTRATOR);
    var path = "/api/v1/people/" + administrator.name() + "/sign-in-links";
    var answer = api.post(administrator, path, JsonObject.EMPTY).object("sign-in link");
    return read(answer, fields -> fields.string("url"));
  }

  private void approve(String digest, String approver)
      throws IOException, FailedException, InterruptedException {
    var path = "/api/v1/packages/" + digest + "/approvals";
    expect(api.post(people.person(approver), path, JsonObject.EMPTY), "approval by " + approver);
  }

  private Optional<Instant> visibleAt(Publication publication)
      throws IOException, FailedException, InterruptedException {
    var answer =
        api.get(people.person(Person.PUBLISHER), "/api/v1/publications/" + publication.id())
            .object("publication");
    return read(answer, fields -> fields.list("kiosks", Preparation::visibleAt)).stream()
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Instant> visibleAt(Fields kiosk) throws JsonFormatException {
    return Optional.ofNullable(kiosk.optionalValue("visibleAt", Instant::parse));
  }

  private static void expect(ServerApi.Answer answer, String attempt) throws FailedException {
    if (answer.status() / 100 != 2 && answer.status() != CONFLICT) {
      throw new FailedException(attempt + ": " + answer.status() + " " + answer.text());
    }
  }

  private static <T> T read(JsonObject json, Fields.Reader<T> reader) throws FailedException {
    try {
      return reader.read(Fields.of(json));
    } catch (JsonFormatException e) {
      throw new FailedException("the server's answer cannot be read: " + e.getMessage());
    }
  }

  private static JsonArray strings(List<String> texts) {
    return new JsonArray(texts.stream().<JsonValue>map(JsonString::new).toList());
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }
}
