package org.gatekiosk.content.builder.posterkit.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gatekiosk.content.builder.posterkit.Drawing;

/// Posters of `arrive-gia-lam`: the train is in most of them.
final class ArriveGiaLamPosters {
  private ArriveGiaLamPosters() {}

  static Map<String, Drawing> all() {
    Map<String, Drawing> posters = new LinkedHashMap<>();
    posters.put("border-control-dong-dang", RailwayPosters.borderControl());
    posters.put("early-morning", StationPosters.earlyMorning());
    posters.put("to-the-old-quarter", RailwayPosters.toTheOldQuarter());
    posters.put("train-to-nanning", RailwayPosters.trainToNanning());
    posters.put("e-visa-and-this-train", RailwayPosters.eVisaAndTrain());
    posters.put("in-this-hall", StationPosters.inThisHall());
    return posters;
  }
}
