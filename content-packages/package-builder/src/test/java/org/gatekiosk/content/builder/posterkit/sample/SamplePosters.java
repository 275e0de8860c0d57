package org.gatekiosk.content.builder.posterkit.sample;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gatekiosk.content.builder.posterkit.Drawing;

/// Every poster of the sample content, by the folder of its item.
final class SamplePosters {
  private final Map<Path, Drawing> drawings = new LinkedHashMap<>();

  private SamplePosters() {}

  /// Drawings by item folder, such as `ha-noi/items/metro`, in the order of the contact sheet.
  static Map<Path, Drawing> all() {
    var all = new SamplePosters();
    all.add("arrive-noi-bai", ArriveNoiBaiPosters.all());
    all.add("arrive-gia-lam", ArriveGiaLamPosters.all());
    all.add("entry-visa", EntryVisaPosters.all());
    all.add("customs-money", CustomsMoneyPosters.all());
    all.add("ha-noi", HaNoiPosters.all());
    all.add("help", HelpPosters.all());
    all.add("everyone", EveryonePosters.all());
    all.add("viet-nam", VietNamPosters.all());
    return all.drawings;
  }

  private void add(String packageId, Map<String, Drawing> posters) {
    posters.forEach((item, drawing) -> drawings.put(Path.of(packageId, "items", item), drawing));
  }
}
