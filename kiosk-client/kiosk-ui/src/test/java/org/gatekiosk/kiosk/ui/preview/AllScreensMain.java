package org.gatekiosk.kiosk.ui.preview;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.ui.look.Glass;
import org.gatekiosk.kiosk.ui.look.Reach;
import org.gatekiosk.kiosk.ui.look.TextSize;
import org.gatekiosk.kiosk.ui.look.Theme;
import org.gatekiosk.kiosk.ui.poster.Posters;
import org.gatekiosk.kiosk.ui.render.Png;
import org.gatekiosk.kiosk.ui.render.RenderRequest;
import org.gatekiosk.kiosk.ui.render.ScreenRenderer;

/// Looks at screens of the sample content.
///
/// `check` prints what breaks a rule of the look on any screen; `shot FOLDER [name=value …]` writes
/// a picture, with screen, item, language, size, glass, theme, reach, part, gate, zone, at.
public final class AllScreensMain {
  private static final Instant NOW = Instant.parse("2026-11-22T23:30:00Z");

  private AllScreensMain() {}

  public static void main(String[] args) throws Exception {
    var started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    if (args[0].equals("check")) {
      List<TextSize> sizes =
          args.length > 1 ? List.of(TextSize.valueOf(args[1])) : Arrays.asList(TextSize.values());
      AllScreens.faults(renderer("noi-bai", 0, NOW), SampleContent.catalog(), sizes)
          .forEach(System.out::println);
    } else {
      shots(Path.of(args[1]), Arrays.asList(args).subList(2, args.length));
    }
    System.exit(0);
  }

  private static void shots(Path folder, List<String> lines) throws Exception {
    Files.createDirectories(folder);
    for (String line : lines) {
      Map<String, String> is = new LinkedHashMap<>();
      for (String pair : line.split(",", -1)) {
        is.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
      }
      RenderRequest request =
          RenderRequest.of(
                  RenderRequest.destination(
                      is.getOrDefault("screen", "item"), Optional.ofNullable(is.get("item"))),
                  is.containsKey("land") ? Glass.LANDSCAPE : Glass.PORTRAIT,
                  new LanguageTag(is.getOrDefault("lang", "en")))
              .size(
                  Arrays.asList(TextSize.values())
                      .get(Integer.parseInt(is.getOrDefault("size", "1")) - 1))
              .theme(
                  Theme.ALL.stream()
                      .filter(theme -> theme.name().equals(is.getOrDefault("theme", "default")))
                      .findFirst()
                      .orElseThrow())
              .reach(Reach.valueOf(is.getOrDefault("reach", "NORMAL")))
              .part(Integer.parseInt(is.getOrDefault("part", "1")) - 1);
      var renderer =
          renderer(
              is.getOrDefault("gate", "noi-bai"),
              Integer.parseInt(is.getOrDefault("zone", "0")),
              Instant.parse(is.getOrDefault("at", NOW.toString())));
      Files.write(
          folder.resolve(is.getOrDefault("name", "shot") + ".png"),
          Png.encode(renderer.render(request)));
    }
  }

  private static ScreenRenderer renderer(String gate, int zone, Instant at) {
    var background = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    var facts =
        new PreviewFacts(SampleContent.catalog(), Optional.of(SampleContent.place(gate, zone)));
    return new ScreenRenderer(facts, InstantSource.fixed(at), new Posters(background));
  }
}
