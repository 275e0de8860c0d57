package org.gatekiosk.sync.protocol;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatekiosk.content.format.LanguageTag;

/// What a kiosk shall be: its releases and everything it needs to know of its place.
///
/// @param generation rises with every change, from 1; the document's `sequence`
/// @param notAfter after this moment the document is not accepted any more
/// @param releases shown together; each repository once
/// @param shortLinkBase `https` or `http` address before the code of a short link, ending in `/`
/// @param shortCodes for `repository/package/item`, the code by language
public record Desired(
    KioskId kiosk,
    long generation,
    Instant notAfter,
    List<AssignedRelease> releases,
    GateSettings settings,
    List<Hidden> hidden,
    List<ArmedItem> armed,
    String shortLinkBase,
    Map<String, Map<LanguageTag, String>> shortCodes) {
  private static final int MAX_ADDRESS_LENGTH = 200;

  public Desired {
    Requirements.range("generation", generation, 1, Long.MAX_VALUE);
    releases = List.copyOf(releases);
    hidden = List.copyOf(hidden);
    armed = List.copyOf(armed);
    Requirements.text("shortLinkBase", shortLinkBase, MAX_ADDRESS_LENGTH);
    shortCodes = copyCodes(shortCodes);
    if (releases.stream().map(AssignedRelease::repository).distinct().count() < releases.size()) {
      throw new IllegalArgumentException("two releases of one repository");
    }
  }

  private static Map<String, Map<LanguageTag, String>> copyCodes(
      Map<String, Map<LanguageTag, String>> shortCodes) {
    Map<String, Map<LanguageTag, String>> copy = Requirements.copy(shortCodes);
    copy.keySet().forEach(Names::requireItem);
    return copy;
  }

  /// The whole short link of an item in a language.
  ///
  /// @param item `repository/package/item`
  public Optional<String> shortLink(String item, LanguageTag language) {
    return Optional.ofNullable(shortCodes.get(item))
        .map(codes -> codes.get(language))
        .map(code -> shortLinkBase + code);
  }
}
