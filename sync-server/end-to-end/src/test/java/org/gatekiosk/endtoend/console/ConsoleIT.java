package org.gatekiosk.endtoend.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.gatekiosk.endtoend.console.ConsoleBrowser.Reader;
import org.gatekiosk.sync.testkit.PackageFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people do in the console.
class ConsoleIT {
  private static final ConsoleServer SERVER = ConsoleServer.shared();
  private static ConsoleBrowser browser;

  @TempDir private Path folder;

  @BeforeAll
  static void openBrowser() {
    browser = new ConsoleBrowser(SERVER.address());
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  @Test
  void signIn_wrongPassword_saysHowManyTriesAreLeft() {
    SERVER.person("forgetful");
    Page page = browser.open(Reader.ENGLISH);
    page.navigate("/sign-in");
    page.fill("#name", "forgetful");
    page.fill("#password", "not the right one");

    page.click("button.pri");

    assertThat(page.getByRole(AriaRole.ALERT)).containsText("4 tries left");
    assertThat(page.locator("#name")).hasValue("forgetful");
    assertThat(page.locator("#password")).isFocused();
  }

  @Test
  void signIn_usedLink_saysWhatHappenedWhatWasKeptAndWhatToDo() {
    Page page = browser.open(Reader.ENGLISH);
    page.navigate("/sign-in/a-link-that-nobody-made");

    page.click("button.pri");

    assertThat(page.locator(".steps h2"))
        .hasText(new String[] {"What happened", "What was kept", "What to do"});
  }

  @Test
  void signOut_anyPage_asksToSignInAgain() {
    Page page = browser.signIn(Reader.ENGLISH, "editor");

    page.click("text=Sign out");
    page.navigate("/packages");

    assertThat(page).hasURL(Pattern.compile("/sign-in\\?next="));
  }

  @Test
  void language_chosen_isKeptOnTheNextPage() {
    Page page = browser.signIn(Reader.ENGLISH, "editor");

    page.click("a[hreflang=vi]");
    page.navigate("/packages");

    assertThat(page.locator("h1")).hasText("Gói nội dung");
  }

  @Test
  void upload_packageWithErrors_showsThemBesideFileAndLine() {
    Path zip =
        PackageFixture.minimal("with-errors")
            .replace("items/first/item.yaml", "group: PRACTICAL", "group: NOTHING")
            .zipTo(folder);
    Page page = browser.signIn(Reader.ENGLISH, "editor");
    page.navigate("/packages/new");
    page.setInputFiles("#file", zip);

    page.click("button.pri");

    var row = page.locator("tr", new Page.LocatorOptions().setHasText("items/first/item.yaml"));
    assertThat(row.first()).containsText("line");
    assertThat(row.first()).containsText("Refused");
    ConsoleBrowser.requireNoBarriers(page, "a refused version");
  }

  @Test
  void approve_uploader_isShutWithTheReason() throws IOException {
    SERVER.approver("both");
    Path zip = PackageFixture.minimal("own-work").zipTo(folder);
    Page page = browser.signIn(Reader.ENGLISH, "both");
    page.navigate("/packages/new");
    page.setInputFiles("#file", zip);

    page.click("button.pri");

    var button = page.getByRole(AriaRole.BUTTON, named("Approve version"));
    assertThat(button).hasAttribute("aria-disabled", "true");
    assertThat(page.locator("#shut")).containsText("You uploaded this version yourself");
  }

  @Test
  void approveTwiceAndPublish_twoApprovers_reachesTheKioskLive() throws IOException {
    ReportingKiosk kiosk = SERVER.kiosk("nb-publish", ConsoleServer.GATE);
    kiosk.connects();
    String digest = SERVER.upload(PackageFixture.minimal("goes-out")).digest().hex();

    for (String approver : new String[] {"approver-1", "approver-2"}) {
      Page page = browser.signIn(Reader.ENGLISH, approver);
      page.navigate("/packages/" + digest);
      page.getByRole(AriaRole.BUTTON, named("Approve version")).click();
      assertThat(page.locator("#shut")).isVisible();
    }
    Page page = browser.signIn(Reader.ENGLISH, "publisher");
    page.navigate("/publish");
    page.getByRole(AriaRole.BUTTON, named("Publish")).click();
    var row = page.locator("tr", new Page.LocatorOptions().setHasText("nb-publish"));
    assertThat(row).containsText("Waiting");
    assertThat(page.locator("#live")).containsText("Live");
    kiosk.fetches(43);
    assertThat(row).containsText("43%");
    kiosk.shows();

    assertThat(row).containsText("Seen");
  }

  @Test
  void kiosks_connectionBreaks_rowChangesByItself() {
    ReportingKiosk kiosk = SERVER.kiosk("nb-live", ConsoleServer.GATE);
    kiosk.connects();
    Page page = browser.signIn(Reader.ENGLISH, "editor");
    var row = page.locator("#kiosk-nb-live");
    assertThat(page.locator("#live")).containsText("Live");

    kiosk.isLost();

    assertThat(row).containsText("Lost");
    assertThat(row).containsText("comes back by itself");
  }

  @Test
  void kiosks_withoutScript_canBeRead() {
    SERVER.kiosk("nb-plain", ConsoleServer.GATE);
    Page page =
        browser.signIn(Reader.ENGLISH, "editor", options -> options.setJavaScriptEnabled(false));

    assertThat(page.locator("#kiosk-nb-plain")).containsText("Awaited");
  }

  @Test
  void newKiosk_administrator_getsAnEnrolmentString() {
    Page page = browser.signIn(Reader.ENGLISH, "administrator");
    page.navigate("/kiosks/new");
    page.fill("#id", "nb-new");

    page.click("button.pri");

    assertThat(page.locator(".enrol").first()).hasText(Pattern.compile("gk1\\..*"));
  }

  @Test
  void publish_editor_isRefusedByTheServer() {
    Page page = browser.signIn(Reader.ENGLISH, "editor");

    var answer =
        page.request()
            .post(
                SERVER.address() + "/publish",
                RequestOptions.create().setForm(FormData.create().set("gate", ConsoleServer.GATE)));

    Assertions.assertThat(answer.status()).isEqualTo(403);
  }

  private static Page.GetByRoleOptions named(String beginning) {
    return new Page.GetByRoleOptions().setName(Pattern.compile("^" + beginning));
  }
}
