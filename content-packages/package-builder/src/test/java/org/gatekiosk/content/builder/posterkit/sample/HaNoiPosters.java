package org.gatekiosk.content.builder.posterkit.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gatekiosk.content.builder.posterkit.Drawing;

/// Posters of `ha-noi`.
final class HaNoiPosters {
  private HaNoiPosters() {}

  static Map<String, Drawing> all() {
    Map<String, Drawing> posters = new LinkedHashMap<>();
    posters.put("temple-of-literature", HaNoiLandmarks.templeOfLiterature());
    posters.put("long-bien-bridge", HaNoiLandmarks.longBienBridge());
    posters.put("breakfast-in-the-street", HaNoiLandmarks.breakfastInTheStreet());
    return posters;
  }
}
