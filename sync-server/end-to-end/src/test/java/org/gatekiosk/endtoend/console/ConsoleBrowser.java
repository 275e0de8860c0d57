package org.gatekiosk.endtoend.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// Chromium of the operating system, driven by Playwright.
final class ConsoleBrowser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path SCREENSHOTS = Path.of("target", "console");
  private static final int TIMEOUT_MS = 15_000;

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private final Playwright playwright;
  private final Browser browser;
  private final String address;

  /// How a page is looked at.
  enum Screen {
    DESK(1440, 900),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Screen(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  /// A reader: language, light or dark, and screen.
  record Reader(String language, ColorScheme scheme, Screen screen) {
    static final Reader ENGLISH = new Reader("en", ColorScheme.LIGHT, Screen.DESK);

    @Override
    public String toString() {
      return String.join("-", language, scheme.name(), screen.name()).toLowerCase(Locale.ROOT);
    }
  }

  ConsoleBrowser(String address) {
    this.address = address;
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(
                    Map.of(
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1",
                        "PLAYWRIGHT_SKIP_VALIDATE_HOST_REQUIREMENTS", "1")));
    this.browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setHeadless(true)
                    .setArgs(FLAGS));
  }

  /// A page of a new reader, who is nobody yet.
  Page open(Reader reader) {
    return open(reader, _ -> {});
  }

  private Page open(Reader reader, Consumer<Browser.NewContextOptions> change) {
    var options =
        new Browser.NewContextOptions()
            .setBaseURL(address)
            .setLocale(reader.language())
            .setColorScheme(reader.scheme())
            .setViewportSize(reader.screen().width, reader.screen().height);
    change.accept(options);
    BrowserContext context = browser.newContext(options);
    context.setDefaultTimeout(TIMEOUT_MS);
    return context.newPage();
  }

  /// A page of somebody signed in.
  Page signIn(Reader reader, String name) {
    return signIn(reader, name, _ -> {});
  }

  Page signIn(Reader reader, String name, Consumer<Browser.NewContextOptions> change) {
    Page page = open(reader, change);
    page.navigate("/sign-in");
    page.fill("#name", name);
    page.fill("#password", ConsoleServer.PASSWORD);
    page.click("button.pri");
    page.waitForURL("**/kiosks");
    return page;
  }

  static void requireNoBarriers(Page page, String where) {
    var violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();

    assertThat(violations)
        .as(where)
        .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
        .isEmpty();
  }

  static void requireNoSidewaysScrolling(Page page, String where) {
    Object wider =
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");

    assertThat(wider).as(where).isEqualTo(false);
  }

  /// Keeps a picture for people to look at.
  static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
