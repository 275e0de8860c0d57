package org.gatekiosk.content.builder.posterkit.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gatekiosk.content.builder.posterkit.Drawing;

/// Posters of `entry-visa`: papers, stamps and gates.
final class EntryVisaPosters {
  private EntryVisaPosters() {}

  static Map<String, Drawing> all() {
    Map<String, Drawing> posters = new LinkedHashMap<>();
    posters.put("e-visa", PaperPosters.eVisa());
    posters.put("no-visa-needed", GatePosters.noVisaNeeded());
    posters.put("country-not-listed", GatePosters.countryNotListed());
    posters.put("pre-arrival-declaration", PaperPosters.preArrival());
    posters.put("how-long-may-i-stay", PaperPosters.howLong());
    posters.put("false-visa-site", PaperPosters.falseVisaSite());
    return posters;
  }
}
