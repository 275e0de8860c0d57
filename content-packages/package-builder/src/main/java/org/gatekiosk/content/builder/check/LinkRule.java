package org.gatekiosk.content.builder.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.gatekiosk.content.builder.markdown.Passage;
import org.gatekiosk.content.builder.markdown.SourceText;
import org.gatekiosk.content.builder.source.SourceItem;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.content.format.Qr;
import org.gatekiosk.content.format.QrKind;
import org.gatekiosk.content.format.ValueKind;

/// Addresses that travellers are led to are https, in the allowed domains, and open where the
/// readers' phones are.
final class LinkRule implements ItemRule {
  /// Sites that phones registered in China usually cannot open.
  private static final AllowedDomains CLOSED_IN_CHINA =
      new AllowedDomains(
          java.util.Set.of(
              "google.com",
              "goo.gl",
              "youtube.com",
              "youtu.be",
              "facebook.com",
              "fb.com",
              "instagram.com",
              "whatsapp.com",
              "wa.me",
              "twitter.com",
              "x.com",
              "t.me",
              "wikipedia.org",
              "blogspot.com",
              "medium.com"));

  /// An address in a business card (RFC 6350, 6.7.8).
  private static final Pattern URL_PROPERTY =
      Pattern.compile("^([^:;]+\\.)?URL[:;]", Pattern.CASE_INSENSITIVE);

  /// An address as it stands in a text; it ends before punctuation and before other scripts.
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)[\\x21-\\x7e&&[^<>\"()]]*[a-z0-9/]", Pattern.CASE_INSENSITIVE);

  @Override
  public void check(SourceItem item, Scope scope, FindingLog log) {
    Qr qr = item.item().qr();
    if (qr != null && qr.kind() == QrKind.URL) {
      for (LanguageTag language : qr.payload().keySet()) {
        Place place = item.places().field("qr.url").in(language.value());
        checkLink(qr.payload().getOrDefault(language, ""), place, scope, log);
      }
      checkChina(item, qr, log);
    } else if (qr != null) {
      qr.payload().values().stream()
          .flatMap(String::lines)
          .filter(line -> line.contains("://") || URL_PROPERTY.matcher(line).find())
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .forEach(link -> checkLink(link, item.places().field("qr"), scope, log));
    }
    item.item().values().stream()
        .filter(value -> value.kind() == ValueKind.LINK)
        .forEach(
            value ->
                checkLink(value.value(), item.places().field("values." + value.id()), scope, log));
    for (SourceText text : item.texts().values()) {
      text.passages().forEach(passage -> checkAddresses(item, text, passage, scope, log));
    }
  }

  /// What a text says is typed by hand.
  private static void checkAddresses(
      SourceItem item, SourceText text, Passage passage, Scope scope, FindingLog log) {
    Matcher address = ADDRESS.matcher(passage.text());
    while (address.find()) {
      String written = address.group().toLowerCase(Locale.ROOT);
      Place place =
          item.place(text.text().language())
              .at(passage.lineAt(address.start()), passage.columnAt(address.start()));
      checkLink(written.startsWith("www.") ? "https://" + written : written, place, scope, log);
    }
  }

  private static void checkLink(String link, Place place, Scope scope, FindingLog log) {
    Optional<URI> address = address(link);
    if (address.isEmpty()) {
      log.error(FindingCode.URL_NOT_HTTPS, place, link);
    } else if (scope.context().domains().filter(d -> !d.allows(address.get())).isPresent()) {
      log.error(FindingCode.URL_DOMAIN, place, link);
    }
  }

  /// An https address of a host, without user name and port.
  private static Optional<URI> address(String link) {
    try {
      var address = new URI(link);
      boolean plain =
          "https".equals(address.getScheme())
              && address.getHost() != null
              && address.getUserInfo() == null
              && address.getPort() == -1;
      return plain ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static void checkChina(SourceItem item, Qr qr, FindingLog log) {
    qr.payload(LanguageTag.ZH_HANS, item.item().fallback())
        .flatMap(LinkRule::address)
        .filter(CLOSED_IN_CHINA::allows)
        .ifPresent(
            address ->
                log.warning(
                    FindingCode.URL_CHINA,
                    item.places().field("qr.url").in(LanguageTag.ZH_HANS.value()),
                    address));
  }
}
