package org.gatekiosk.content.format;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Which language is shown when the chosen one is missing.
public final class Fallbacks {
  private Fallbacks() {}

  /// The languages to try after the chosen one, in order and each once: the other Chinese script
  /// first, then those the item names, then Vietnamese.
  public static List<LanguageTag> chain(Item item, LanguageTag chosen) {
    var chain = new LinkedHashSet<LanguageTag>();
    if (chosen.equals(LanguageTag.ZH_HANS)) {
      chain.add(LanguageTag.ZH_HANT);
    } else if (chosen.equals(LanguageTag.ZH_HANT)) {
      chain.add(LanguageTag.ZH_HANS);
    }
    chain.addAll(item.fallback());
    chain.add(LanguageTag.VI);
    chain.remove(chosen);
    return List.copyOf(chain);
  }

  /// The entry of this language, else of the first of the fallbacks that has one.
  public static <T> Optional<T> first(
      Map<LanguageTag, T> entries, LanguageTag language, List<LanguageTag> fallbacks) {
    return Stream.concat(Stream.of(language), fallbacks.stream())
        .flatMap(tag -> Stream.ofNullable(entries.get(tag)))
        .findFirst();
  }
}
