package org.gatekiosk.content.builder.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.gatekiosk.sync.testkit.MovableClock;
import org.gatekiosk.sync.testkit.PackageFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
  private static final String CREATED =
      """
      {"packageId":"sample","digest":"abc","state":"IN_REVIEW","findings":[]}
      """;
  private static final String REFUSED =
      """
      {"findings":[{"severity":"ERROR","code":"url-domain","file":"items/first/item.yaml","line":12,
       "column":5,"message":"x is not allowed","mend":"Ask"}]}
      """;

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Map<String, String> environment = new HashMap<>();

  @Test
  void new_thenCheck_findsNothing() {
    Path made = folder.resolve("visa");

    assertThat(run("new", made.toString())).isZero();
    assertThat(run("check", "--today", "2026-11-22", made.toString())).isZero();
    assertThat(output()).contains(": 0 errors, 0 warnings, 0 hints");
    assertThat(run("new", made.toString())).isEqualTo(1);
    assertThat(run("new", folder.resolve("Visa!").toString())).isEqualTo(2);
  }

  @Test
  void check_withErrors_namesFileLineAndColumn() {
    Path source =
        PackageFixture.minimal("sample")
            .replace("items/first/en.md", "{{fee}}", "{{fee}} {{tax}}")
            .writeTo(folder);

    assertThat(run("check", "--today", "2026-11-22", source.toString())).isEqualTo(1);
    assertThat(output())
        .contains("items/first/en.md:7:14: error: There is no value tax [value-unknown]")
        .contains("1 errors, 0 warnings, 0 hints");
  }

  @Test
  void check_withAFolderWithoutGates_isNotTakenForOneWithout() throws IOException {
    Path source = PackageFixture.minimal("sample").writeTo(folder.resolve("source"));
    Path empty = Files.createDirectories(folder.resolve("empty"));

    assertThat(run("check", "--gates", empty.toString(), source.toString())).isEqualTo(2);
    assertThat(output()).contains("There is no gate profile (*.yaml) in " + empty);
  }

  @Test
  void check_withGates_checksTheirFloorPlans() throws IOException {
    Path source = PackageFixture.minimal("sample").writeTo(folder.resolve("source"));
    Path plan = Files.createDirectories(folder.resolve("gates/port")).resolve("plan.json");
    Files.writeString(plan, "{}");

    int exit =
        run("check", "--today", "2026-11-22", "--gates", folder + "/gates", source.toString());

    assertThat(exit).isEqualTo(1);
    assertThat(output())
        .contains(plan + ": error: There is a floor plan, but no gate port [plan-gate]")
        .contains(plan + ": error: The floor plan cannot be used: ")
        .contains(plan + ": 2 errors, 0 warnings, 0 hints")
        .contains(source + ": 0 errors, 0 warnings, 0 hints");
  }

  @Test
  void check_inVietnamese_speaksIt() {
    Path source = PackageFixture.minimal("sample").without("items/first/en.md").writeTo(folder);
    environment.put("LANG", "vi_VN.UTF-8");

    assertThat(run("check", source.toString())).isEqualTo(1);
    assertThat(output()).contains("items/first/en.md: lỗi: Thiếu văn bản en [language-missing]");
  }

  @Test
  void wrongUse_endsWith2() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("dance")).isEqualTo(2);
    assertThat(run("check")).isEqualTo(2);
    assertThat(run("check", "--colour", "red", "x")).isEqualTo(2);
    assertThat(run("check", "--today", "tomorrow", "x")).isEqualTo(2);
    assertThat(run("check", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(run("build", "x")).isEqualTo(2);
    assertThat(output())
        .contains("There is no command dance")
        .contains("There is no option --colour")
        .contains("The option --repository is missing");
    assertThat(run("help")).isZero();
  }

  @Test
  void build_writesReleaseAndBlobs() throws IOException {
    Path source = PackageFixture.minimal("sample").writeTo(folder);
    Path release = folder.resolve("release");

    int exit =
        run(
            "build",
            "--repository",
            "gatekiosk-sample",
            "--out",
            release.toString(),
            "--today",
            "2026-11-22",
            source.toString());

    assertThat(exit).isZero();
    assertThat(Files.readString(release.resolve("release.json")))
        .contains("\"createdAt\":\"2026-11-22T08:00:00Z\"")
        .contains("\"id\":\"sample/first\"");
    try (var blobs = Files.walk(release.resolve("blobs"))) {
      assertThat(blobs.filter(Files::isRegularFile)).hasSize(2);
    }
  }

  @Test
  void build_ofAPackageWithErrors_writesNothing() {
    Path source = PackageFixture.minimal("sample").without("items/first/en.md").writeTo(folder);
    Path release = folder.resolve("release");

    assertThat(run("build", "--repository", "r", "--out", release.toString(), source.toString()))
        .isEqualTo(1);
    assertThat(release).doesNotExist();
  }

  @Test
  void push_uploadsTheFolderAsZipWithTheToken() throws IOException {
    Path source = PackageFixture.minimal("sample").writeTo(folder);
    environment.put("GATEKIOSK_TOKEN", "secret");
    var seen = new AtomicReference<>("");
    HttpServer server = server(201, CREATED, seen);
    try {
      assertThat(run("push", "--server", address(server), source.toString())).isZero();
    } finally {
      server.stop(0);
    }

    assertThat(seen.get()).startsWith("POST /api/v1/packages Bearer secret en");
    assertThat(seen.get()).contains("name=\"file\"").contains("items/first/item.yaml");
    assertThat(output()).contains("is uploaded: state IN_REVIEW, digest abc");
  }

  @Test
  void push_refused_showsTheFindings() throws IOException {
    Path source = PackageFixture.minimal("sample").zipTo(folder);
    environment.put("GATEKIOSK_TOKEN", "secret");
    HttpServer server = server(422, REFUSED, new AtomicReference<>(""));
    try {
      assertThat(run("push", "--server", address(server), source.toString())).isEqualTo(1);
    } finally {
      server.stop(0);
    }

    assertThat(output()).contains("items/first/item.yaml:12: ERROR: x is not allowed [url-domain]");
  }

  @Test
  void push_withoutTokenOrServer_endsWith3() {
    Path source = PackageFixture.minimal("sample").zipTo(folder);

    assertThat(run("push", "--server", "http://localhost:1", source.toString())).isEqualTo(3);
    environment.put("GATEKIOSK_TOKEN", "secret");
    assertThat(run("push", "--server", "http://localhost:1", source.toString())).isEqualTo(3);
    assertThat(output()).contains("No token").contains("http://localhost:1 does not answer");
  }

  private static String address(HttpServer server) {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private static HttpServer server(int status, String answer, AtomicReference<String> seen)
      throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          var headers = exchange.getRequestHeaders();
          String body =
              new String(
                  exchange.getRequestBody().readAllBytes(),
                  java.nio.charset.StandardCharsets.ISO_8859_1);
          seen.set(
              "%s %s %s %s %s"
                  .formatted(
                      exchange.getRequestMethod(),
                      exchange.getRequestURI(),
                      headers.getFirst("Authorization"),
                      headers.getFirst("Accept-Language"),
                      body));
          byte[] bytes = answer.getBytes(UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    return server;
  }

  private int run(String... words) {
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    Locale reader = ContentMain.language(environment);
    var terminal = new Terminal(new PrintStream(out, true, UTF_8), reader);
    return new Commands(
            terminal, environment, MovableClock.at("2026-11-22T08:00:00Z"), new Random(7))
        .run(words);
  }

  private String output() {
    return out.toString(UTF_8);
  }
}
