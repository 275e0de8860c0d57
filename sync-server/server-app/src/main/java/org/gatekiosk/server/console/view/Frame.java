package org.gatekiosk.server.console.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What every page has around its work: words, clock, who looks, and where.
///
/// @param viewer null before sign-in
/// @param path of the page
/// @param query of the page with its question mark, or empty
public record Frame(
    Words words, Moments moments, @Nullable Viewer viewer, String path, String query) {

  public static Frame of(
      Language language, @Nullable Viewer viewer, String path, String query, Instant now) {
    Words words = Words.in(language);
    return new Frame(words, new Moments(words, Moments.NO_GATE, now), viewer, path, query);
  }

  public Figures figures() {
    return new Figures(words);
  }

  public Language language() {
    return words.language();
  }

  /// See [Words#t].
  public String t(String key, Object... arguments) {
    return words.t(key, arguments);
  }

  public boolean isIn(Section section) {
    return section.holds(path);
  }

  /// Who looks; only for pages behind the sign-in.
  public Viewer signedIn() {
    return Optional.ofNullable(viewer).orElseThrow();
  }

  /// Where the language switch leads: to this page in that language.
  public String inLanguage(Language other) {
    return "/language/"
        + other.tag()
        + "?back="
        + URLEncoder.encode(path + query, StandardCharsets.UTF_8);
  }
}
