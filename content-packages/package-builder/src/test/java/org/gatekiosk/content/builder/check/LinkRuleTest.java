package org.gatekiosk.content.builder.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatekiosk.content.builder.check.Linter.ITEM;
import static org.gatekiosk.content.builder.check.Linter.MINIMAL;
import static org.gatekiosk.content.builder.check.Linter.TODAY;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gatekiosk.content.builder.finding.Finding;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.sync.testkit.PackageFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkRuleTest {
  private final Linter linter;

  LinkRuleTest(@TempDir Path folder) {
    linter = new Linter(folder);
  }

  @Test
  void qr_outsideTheDomains_orNotHttps_isAnError() throws IOException {
    var domains = Optional.of(new AllowedDomains(Set.of("gov.vn")));
    var context = new CheckContext(List.of(), domains, List.of(), TODAY);
    String qr = "qr: {url: {vi: \"%s\", en: \"https://evisa.gov.vn/\"}, label: {vi: A, en: B}}\n";

    assertThat(linter.check(MINIMAL.append(ITEM, qr.formatted("https://evisa.gov.vn/")), context))
        .isEmpty();
    for (String hostile :
        List.of(
            "https://evisa-gov.vn/",
            "https://gov.vn.example.org/",
            "https://gov.vn@example.org/",
            "https://evisa.gov.vn:8443/")) {
      assertThat(linter.check(MINIMAL.append(ITEM, qr.formatted(hostile)), context))
          .extracting(Finding::code)
          .as(hostile)
          .containsAnyOf(FindingCode.URL_DOMAIN, FindingCode.URL_NOT_HTTPS);
    }
    linter.assertFinding(
        MINIMAL.append(ITEM, qr.formatted("http://evisa.gov.vn/")), ITEM + ":12:5: error:");
  }

  @Test
  void link_thatPhonesInChinaCannotOpen_isAWarning() throws IOException {
    String qr =
        "qr: {url: {vi: \"https://maps.google.com/x\", en: \"https://maps.google.com/x\"}, label: {vi: A, en: B}}\n";

    linter.assertFinding(
        MINIMAL.append(ITEM, qr),
        ITEM + ":12:11: warning: https://maps.google.com/x usually does not open");
  }

  @Test
  void vcard_withAnAddressOutsideTheDomains_isAnError() throws IOException {
    var domains = Optional.of(new AllowedDomains(Set.of("gov.vn")));
    var context = new CheckContext(List.of(), domains, List.of(), TODAY);
    String qr =
        "qr: {vcard: \"BEGIN:VCARD\\r\\nFN:A\\r\\n%s\\r\\nEND:VCARD\", label: {vi: A, en: B}}\n";

    assertThat(linter.check(MINIMAL.append(ITEM, qr.formatted("URL:https://gov.vn/")), context))
        .isEmpty();
    for (String hostile :
        List.of(
            "URL:https://example.org/",
            "url;TYPE=work:https://example.org/",
            "item1.URL:http://gov.vn/",
            "SOURCE:https://example.org/a.vcf")) {
      assertThat(linter.check(MINIMAL.append(ITEM, qr.formatted(hostile)), context))
          .as(hostile)
          .extracting(Finding::code)
          .containsAnyOf(FindingCode.URL_DOMAIN, FindingCode.URL_NOT_HTTPS);
    }
  }

  @Test
  void address_inAText_isCheckedAsALinkIs() throws IOException {
    var domains = Optional.of(new AllowedDomains(Set.of("gov.vn")));
    var context = new CheckContext(List.of(), domains, List.of(), TODAY);

    assertThat(linter.texts(withText("See https://evisa.gov.vn/a."), context))
        .noneMatch(text -> text.contains(": error: "));
    assertThat(linter.texts(withText("See (www.evisa.gov.vn)."), context))
        .noneMatch(text -> text.contains(": error: "));
    assertThat(linter.texts(withText("See HTTPS://gov.vn.example.org/a."), context))
        .contains(
            "items/first/en.md:9:5: error: https://gov.vn.example.org/a is not in the allowed"
                + " domains [url-domain]");
    assertThat(linter.texts(withText("See www.example.org!"), context))
        .contains(
            "items/first/en.md:9:5: error: https://www.example.org is not in the allowed"
                + " domains [url-domain]");
    linter.assertFinding(
        withText("See http://evisa.gov.vn."),
        "items/first/en.md:9:5: error: http://evisa.gov.vn is not an https address");
  }

  private static PackageFixture withText(String line) {
    return MINIMAL.append("items/first/en.md", line + "\n");
  }
}
