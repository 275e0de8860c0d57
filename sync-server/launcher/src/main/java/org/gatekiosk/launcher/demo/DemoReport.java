package org.gatekiosk.launcher.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.JsonArray;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.JsonString;
import org.gatekiosk.trust.json.JsonValue;

/// What a demo measured and counted, as the JSON of `--report`.
///
/// @param firstFrameMs start of the kiosk process to the second pulse that shows release content,
///   second start, server down
/// @param publishToVisibleMs publish call to VISIBLE
/// @param items items in the active release
/// @param viewsOnKiosk sum of views in shape item-language-day, counted on the kiosk
/// @param viewsOnServer the same sum in the server's table
/// @param qrDecoded QR codes read from screenshots that say what they should
/// @param screenshots files below the folder of the report
public record DemoReport(
    long firstFrameMs,
    long publishToVisibleMs,
    long items,
    List<String> languages,
    long sessionsTouched,
    long viewsOnKiosk,
    long viewsOnServer,
    long qrShown,
    long qrDecoded,
    List<Path> screenshots,
    long kioskRssMb,
    long serverRssMb) {
  public DemoReport {
    languages = List.copyOf(languages);
    screenshots = List.copyOf(screenshots);
  }

  /// What should have happened and did not; empty when all of it happened.
  List<String> shortcomings(int expectedSessions) {
    List<String> faults = new ArrayList<>();
    if (sessionsTouched != expectedSessions) {
      faults.add("%d sessions of %d".formatted(sessionsTouched, expectedSessions));
    }
    if (viewsOnKiosk == 0 || viewsOnKiosk != viewsOnServer) {
      faults.add("views: %d on the kiosk, %d on the server".formatted(viewsOnKiosk, viewsOnServer));
    }
    if (qrDecoded < expectedSessions || qrShown < qrDecoded) {
      faults.add("QR codes: %d shown, %d decoded".formatted(qrShown, qrDecoded));
    }
    if (items == 0) {
      faults.add("the active release has no item");
    }
    return faults;
  }

  void write(Path file) throws IOException {
    var folder = file.toAbsolutePath().normalize().resolveSibling("");
    var json =
        JsonObject.builder()
            .put("firstFrameMs", firstFrameMs)
            .put("publishToVisibleMs", publishToVisibleMs)
            .put("items", items)
            .put("languages", strings(languages))
            .put("sessionsTouched", sessionsTouched)
            .put("viewsOnKiosk", viewsOnKiosk)
            .put("viewsOnServer", viewsOnServer)
            .put("qrShown", qrShown)
            .put("qrDecoded", qrDecoded)
            .put(
                "screenshots",
                strings(
                    screenshots.stream()
                        .map(
                            shot -> folder.relativize(shot.toAbsolutePath().normalize()).toString())
                        .toList()))
            .put("kioskRssMb", kioskRssMb)
            .put("serverRssMb", serverRssMb)
            .build();
    Files.createDirectories(folder);
    Files.write(file, CompactJson.encode(json));
  }

  private static JsonArray strings(List<String> texts) {
    return new JsonArray(texts.stream().<JsonValue>map(JsonString::new).toList());
  }
}
