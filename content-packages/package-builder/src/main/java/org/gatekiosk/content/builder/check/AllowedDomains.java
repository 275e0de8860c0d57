package org.gatekiosk.content.builder.check;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.gatekiosk.content.builder.finding.Reading;

/// The domains that texts and QR codes may lead to; a domain allows what is below it too.
///
/// @param domains in lower case
public record AllowedDomains(Set<String> domains) {
  private static final Pattern DOMAIN =
      Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{1,62}");

  public AllowedDomains {
    domains = Set.copyOf(domains);
  }

  /// Reads one domain a line; `#` starts a comment.
  public static Reading<AllowedDomains> parse(String text, String file) {
    var log = new FindingLog();
    Set<String> domains = new HashSet<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String domain = lines.get(i).replaceFirst("#.*", "").strip().toLowerCase(Locale.ROOT);
      if (DOMAIN.matcher(domain).matches()) {
        domains.add(domain);
      } else if (!domain.isEmpty()) {
        log.error(FindingCode.DOMAIN_SYNTAX, Place.file(file).at(i + 1, 1), domain);
      }
    }
    return log.errors() > 0
        ? new Reading.Refused<>(log.findings())
        : new Reading.Read<>(new AllowedDomains(domains), List.of());
  }

  /// Whether the address leads to one of the domains.
  boolean allows(URI address) {
    String host = address.getHost();
    while (host != null && !host.isEmpty()) {
      if (domains.contains(host.toLowerCase(Locale.ROOT))) {
        return true;
      }
      int dot = host.indexOf('.');
      host = dot < 0 ? "" : host.substring(dot + 1);
    }
    return false;
  }
}
