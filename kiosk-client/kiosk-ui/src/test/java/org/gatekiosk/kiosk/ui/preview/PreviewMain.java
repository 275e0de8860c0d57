package org.gatekiosk.kiosk.ui.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.ui.common.Destination;
import org.gatekiosk.kiosk.ui.look.Glass;
import org.gatekiosk.kiosk.ui.look.Reach;
import org.gatekiosk.kiosk.ui.look.TextSize;
import org.gatekiosk.kiosk.ui.look.Theme;
import org.gatekiosk.kiosk.ui.poster.Posters;
import org.gatekiosk.kiosk.ui.render.Png;
import org.gatekiosk.kiosk.ui.render.RenderRequest;
import org.gatekiosk.kiosk.ui.render.RenderRequest.Over;
import org.gatekiosk.kiosk.ui.render.ScreenRenderer;

/// Writes the pages of the design's pictures into a folder, to be looked at beside them.
public final class PreviewMain {
  private static final Instant NOW = Instant.parse("2026-11-22T07:00:00Z");

  private PreviewMain() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    String only = args.length > 1 ? args[1] : "";
    Files.createDirectories(folder);
    var started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    var background = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    var facts = new PreviewFacts(PreviewContent.catalog(), Optional.of(PreviewContent.place()));
    var renderer = new ScreenRenderer(facts, InstantSource.fixed(NOW), new Posters(background));
    for (Shot shot : shots()) {
      if (shot.name().contains(only)) {
        write(renderer, shot, folder);
      }
    }
    background.shutdown();
    Platform.exit();
  }

  private static void write(ScreenRenderer renderer, Shot shot, Path folder) throws IOException {
    long from = System.nanoTime();
    byte[] png = Png.encode(renderer.render(shot.request()));
    Files.write(folder.resolve(shot.name() + ".png"), png);
    System.out.println(shot.name() + " " + (System.nanoTime() - from) / 1_000_000 + " ms");
  }

  private record Shot(String name, RenderRequest request) {}

  private static List<Shot> shots() {
    List<Shot> shots = new ArrayList<>();
    shots.add(new Shot("attract", request(new Destination.Attract(), LanguageTag.VI)));
    shots.add(
        new Shot(
            "attract-landscape",
            RenderRequest.of(new Destination.Attract(), Glass.LANDSCAPE, LanguageTag.VI)));
    var home = new Destination.Home();
    shots.add(new Shot("home-en", request(home, LanguageTag.EN)));
    for (TextSize size : TextSize.values()) {
      shots.add(new Shot("home-en-" + size.number(), request(home, LanguageTag.EN).size(size)));
    }
    shots.add(
        new Shot("home-landscape-en", RenderRequest.of(home, Glass.LANDSCAPE, LanguageTag.EN)));
    shots.add(new Shot("reach-home-en", request(home, LanguageTag.EN).reach(Reach.RIGHT_HAND)));
    shots.add(new Shot("item-ko", request(item("breakfast-in-the-street"), LanguageTag.KO)));
    shots.add(new Shot("item-aged-en", request(item("bus-to-the-city"), LanguageTag.EN)));
    var temple = item("temple-of-literature");
    shots.add(new Shot("item-dark-en", request(temple, LanguageTag.EN).theme(Theme.DARK)));
    shots.add(
        new Shot("item-landscape-en", RenderRequest.of(temple, Glass.LANDSCAPE, LanguageTag.EN)));
    shots.add(
        new Shot(
            "item-landscape-whole-en",
            RenderRequest.of(item("terminal-transfer"), Glass.LANDSCAPE, LanguageTag.EN)));
    shots.add(
        new Shot(
            "item-ru-largest",
            request(item("cash-and-gold"), LanguageTag.RU).size(TextSize.LARGEST)));
    shots.add(new Shot("item-table-vi", request(item("cash-and-gold"), LanguageTag.VI)));
    shots.add(
        new Shot(
            "language-panel",
            request(item("terminal-transfer"), LanguageTag.EN).over(Over.LANGUAGE_PANEL)));
    shots.add(new Shot("idle-fr", request(temple, LanguageTag.FR).over(Over.IDLE_WARNING)));
    shots.add(new Shot("help-en", request(new Destination.Help(), LanguageTag.EN)));
    shots.add(new Shot("sos-en", request(new Destination.Sos(), LanguageTag.EN)));
    shots.add(new Shot("notice-en", request(new Destination.Notice(), LanguageTag.EN)));
    shots.add(new Shot("topic-en", request(new Destination.Topic("transport"), LanguageTag.EN)));
    shots.add(new Shot("topics-en", request(new Destination.Topics(), LanguageTag.EN)));
    return shots;
  }

  private static RenderRequest request(Destination destination, LanguageTag language) {
    return RenderRequest.of(destination, Glass.PORTRAIT, language);
  }

  private static Destination.Item item(String id) {
    return new Destination.Item("sample/preview/" + id);
  }
}
