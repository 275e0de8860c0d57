package org.gatekiosk.content.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A picture, poster or video of an item, and whose it is.
///
/// @param file its [ReleaseFile#path]
/// @param author who made it
/// @param licence SPDX identifier or the words of the permission
/// @param source where it comes from
/// @param focalPoint null means the middle
/// @param containsMap whether it shows a map, which needs `mapRegister`
/// @param mapRegister number in the register of approved maps, or null
/// @param alt what it shows, in words, by language
public record Media(
    String file,
    MediaRole role,
    String author,
    String licence,
    String source,
    @Nullable FocalPoint focalPoint,
    boolean containsMap,
    @Nullable String mapRegister,
    Map<LanguageTag, String> alt) {
  public Media {
    Requirements.path(file);
    Requirements.text("author", author);
    Requirements.text("licence", licence);
    Requirements.text("source", source);
    alt = Requirements.copy(alt);
  }

  /// The words in this language, else in the first of the fallbacks that has them.
  public Optional<String> alt(LanguageTag language, List<LanguageTag> fallbacks) {
    return Fallbacks.first(alt, language, fallbacks);
  }
}
