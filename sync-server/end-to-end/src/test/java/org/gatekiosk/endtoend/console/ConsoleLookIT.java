package org.gatekiosk.endtoend.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gatekiosk.endtoend.console.ConsoleBrowser.Reader;
import org.gatekiosk.endtoend.console.ConsoleBrowser.Screen;
import org.gatekiosk.server.content.PackageVersion;
import org.gatekiosk.server.rollout.Publication;
import org.gatekiosk.sync.protocol.BatchKind;
import org.gatekiosk.sync.protocol.Metrics;
import org.gatekiosk.sync.protocol.Shape;
import org.gatekiosk.sync.protocol.StatRow;
import org.gatekiosk.sync.testkit.PackageFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every page in both languages, light and dark, wide and narrow: without barriers, without a bar
/// to scroll sideways; pictures of them lie in `target/console`.
class ConsoleLookIT {
  private static final ConsoleServer SERVER = ConsoleServer.shared();
  private static final Map<String, String> PAGES = new LinkedHashMap<>();
  private static ConsoleBrowser browser;

  @BeforeAll
  static void fill() throws IOException {
    browser = new ConsoleBrowser(SERVER.address());
    PackageVersion arrive = SERVER.upload(PackageFixture.minimal("arrive-noi-bai"));
    for (String id : List.of("nb-01", "nb-02", "nb-03", "nb-04", "nb-05")) {
      SERVER.kiosk(id, ConsoleServer.GATE).connects();
    }
    Publication publication = SERVER.publish(arrive);
    SERVER.kiosk("nb-01", ConsoleServer.GATE).shows();
    SERVER.kiosk("nb-02", ConsoleServer.GATE).fetches(43);
    SERVER.kiosk("nb-03", ConsoleServer.GATE).cannot("NO_SPACE");
    SERVER.kiosk("nb-04", ConsoleServer.GATE).shows();
    SERVER.kiosk("nb-04", ConsoleServer.GATE).isLost();
    SERVER.kiosk("nb-05", ConsoleServer.GATE).leaves();
    SERVER.kiosk("gl-01", "gia-lam");
    count(SERVER.kiosk("nb-01", ConsoleServer.GATE));
    PackageVersion waiting = SERVER.upload(PackageFixture.minimal("entry-visa"));
    PackageVersion refused =
        SERVER.upload(
            PackageFixture.minimal("customs-money")
                .replace("items/first/item.yaml", "group: PRACTICAL", "group: NOTHING"));
    PAGES.put("kiosks", "/kiosks");
    PAGES.put("kiosk", "/kiosks/nb-03");
    PAGES.put("new-kiosk", "/kiosks/new");
    PAGES.put("packages", "/packages");
    PAGES.put("upload", "/packages/new");
    PAGES.put("package-in-review", "/packages/" + waiting.digest().hex());
    PAGES.put("package-refused", "/packages/" + refused.digest().hex());
    PAGES.put("publish", "/publish");
    PAGES.put("publication", "/publish/" + publication.id());
    PAGES.put("statistics", "/statistics");
    PAGES.put("not-found", "/no-such-page");
  }

  private static void count(ReportingKiosk kiosk) {
    String item = "gatekiosk/arrive-noi-bai/first";
    kiosk.counts(
        BatchKind.HOUR, List.of(new StatRow(Metrics.SESSION, Shape.PLAIN_HOUR, List.of(), 32)));
    kiosk.counts(
        BatchKind.DAY,
        List.of(
            new StatRow(
                Metrics.VIEW, Shape.ITEM_LANGUAGE_DAY, List.of(item, "0123456789ab", "vi"), 18),
            new StatRow(
                Metrics.VIEW, Shape.ITEM_LANGUAGE_DAY, List.of(item, "0123456789ab", "ko"), 9),
            new StatRow(
                Metrics.QR_SHOWN,
                Shape.ITEM_LANGUAGE_DAY,
                List.of(item, "0123456789ab", "vi"),
                7)));
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  static Stream<Reader> readers() {
    return Stream.of(
        new Reader("en", ColorScheme.LIGHT, Screen.DESK),
        new Reader("vi", ColorScheme.LIGHT, Screen.DESK),
        new Reader("vi", ColorScheme.DARK, Screen.DESK),
        new Reader("vi", ColorScheme.LIGHT, Screen.PHONE),
        new Reader("en", ColorScheme.DARK, Screen.PHONE));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void everyPage_anyReader_hasNoBarriers(Reader reader) {
    Page door = browser.open(reader);
    door.navigate("/sign-in");
    look(door, reader, "sign-in");
    door.navigate("/first-administrator/nothing");
    look(door, reader, "first-administrator");
    Page page = browser.signIn(reader, "administrator");
    PAGES.forEach(
        (name, path) -> {
          page.navigate(path);
          look(page, reader, name);
        });
  }

  private static void look(Page page, Reader reader, String name) {
    assertThat(page.locator("h1")).isVisible();
    ConsoleBrowser.picture(page, name + "-" + reader);
    ConsoleBrowser.requireNoBarriers(page, name + " " + reader);
    ConsoleBrowser.requireNoSidewaysScrolling(page, name + " " + reader);
  }
}
