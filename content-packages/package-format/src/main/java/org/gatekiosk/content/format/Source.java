package org.gatekiosk.content.format;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who says so: shown under every official and practical page.
///
/// @param issuer the issuing body by language; empty when `issuerText` names it for all
/// @param issuerText the issuing body in one form for all languages, or null
/// @param number of the document, or null
/// @param date of the document, or null
/// @param url `https` address of the document, or null
public record Source(
    Map<LanguageTag, String> issuer,
    @Nullable String issuerText,
    @Nullable String number,
    @Nullable LocalDate date,
    @Nullable String url) {
  public Source {
    issuer = Requirements.copy(issuer);
    if (issuer.isEmpty() == (issuerText == null)) {
      throw new IllegalArgumentException("an issuer is one text or a map by language");
    }
    if (url != null && !url.startsWith("https://")) {
      throw new IllegalArgumentException("the address of a source must be https: " + url);
    }
  }

  /// The issuing body in this language, else as one text for all, else in English, else Vietnamese.
  public Optional<String> issuer(LanguageTag language) {
    if (issuerText != null) {
      return Optional.of(issuerText);
    }
    return Optional.ofNullable(issuer.get(language))
        .or(() -> Optional.ofNullable(issuer.get(LanguageTag.EN)))
        .or(() -> Optional.ofNullable(issuer.get(LanguageTag.VI)));
  }
}
