package org.gatekiosk.launcher.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gatekiosk.launcher.FailedException;
import org.gatekiosk.launcher.demo.DemoKiosk.Seen;

/// A traveller who follows a script: chooses a language, reads answers, takes one along by QR code,
/// looks at the emergency card and finishes.
public final class Visitor {
  /// The languages of the sample content.
  public static final List<String> LANGUAGES =
      List.of("vi", "en", "zh-Hans", "ko", "ja", "zh-Hant", "ru", "fr");

  /// A view counts after 2 s, a QR code after 3 s (docs/statistics.md, metrics).
  private static final Duration READING = Duration.ofMillis(3_400);

  private static final int ANSWERS_TO_READ = 2;

  private final Path screenshots;
  private final String orientation;
  private final List<Path> taken = new ArrayList<>();
  private int sessions;
  private int qrDecoded;

  /// @param screenshots folder for pictures
  /// @param orientation part of their names
  public Visitor(Path screenshots, String orientation) {
    this.screenshots = screenshots;
    this.orientation = orientation;
  }

  /// One visit in a language, from the attract screen back to it.
  public void visit(DemoKiosk kiosk, String language)
      throws IOException, FailedException, InterruptedException {
    kiosk.awaitScreen("attract", seen -> seen.shows("attract"));
    if (sessions == 0) {
      takePicture(kiosk, "attract");
    }
    kiosk.touch("lang-" + language);
    var home =
        kiosk.awaitScreen(
            "home in " + language, seen -> seen.shows("home") && seen.language().equals(language));
    takePicture(kiosk, "home-" + language);
    readAnswers(kiosk, language, home);
    kiosk.touch("bar-sos");
    kiosk.awaitScreen("sos", seen -> seen.shows("sos"));
    takePicture(kiosk, "sos-" + language);
    kiosk.touch("bar-finish");
    kiosk.awaitScreen("attract", seen -> seen.shows("attract"));
    sessions++;
  }

  List<Path> taken() {
    return List.copyOf(taken);
  }

  int sessions() {
    return sessions;
  }

  int qrDecoded() {
    return qrDecoded;
  }

  /// Reads the first answers, and goes on until one of them could be taken along.
  private void readAnswers(DemoKiosk kiosk, String language, Seen home)
      throws IOException, FailedException, InterruptedException {
    var answers =
        home.touchables().stream().filter(id -> id.startsWith("answer-")).sorted().toList();
    if (answers.isEmpty()) {
      throw new FailedException("home in " + language + " has no answer");
    }
    boolean takenAlong = false;
    for (int i = 0; i < answers.size() && (i < ANSWERS_TO_READ || !takenAlong); i++) {
      kiosk.touch(answers.get(i));
      var item = kiosk.awaitScreen("an item", seen -> seen.shows("item"));
      Thread.sleep(READING);
      var picture = takePicture(kiosk, "item-" + language + "-" + (i + 1));
      takenAlong |= decode(item, picture);
      kiosk.touch("bar-start");
      kiosk.awaitScreen("home", seen -> seen.shows("home"));
    }
    if (!takenAlong) {
      throw new FailedException("no answer in " + language + " could be taken along by QR code");
    }
  }

  private boolean decode(Seen item, Path picture) throws IOException, FailedException {
    if (item.qrPayload().isEmpty()) {
      return false;
    }
    var expected = item.qrPayload().get();
    var decoded = QrPicture.decode(picture);
    if (!decoded.equals(item.qrPayload())) {
      throw new FailedException(
          "%s: its QR code says %s, expected %s".formatted(picture, decoded, expected));
    }
    qrDecoded++;
    return true;
  }

  private Path takePicture(DemoKiosk kiosk, String name)
      throws IOException, FailedException, InterruptedException {
    var file = screenshots.resolve(orientation + "-" + name + ".png");
    kiosk.screenshot(file);
    taken.add(file);
    return file;
  }
}
