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

  /// A topic with addresses to take along.
  private static final String TOPIC = "visa";

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

  /// Reads the first answers, then a topic until something of it could be taken along.
  private void readAnswers(DemoKiosk kiosk, String language, Seen home)
      throws IOException, FailedException, InterruptedException {
    var answers = named(home, "answer-");
    if (answers.isEmpty()) {
      throw new FailedException("home in " + language + " has no answer");
    }
    for (var answer : answers.subList(0, Math.min(ANSWERS_TO_READ, answers.size()))) {
      read(kiosk, answer, "item-" + language + "-" + answer);
      kiosk.touch("bar-start");
      kiosk.awaitScreen("home", seen -> seen.shows("home"));
    }
    takeAlong(kiosk, language);
  }

  private void takeAlong(DemoKiosk kiosk, String language)
      throws IOException, FailedException, InterruptedException {
    kiosk.touch("topic-" + TOPIC);
    var list = kiosk.awaitScreen("topic " + TOPIC, seen -> seen.shows("topic"));
    takePicture(kiosk, "topic-" + language);
    for (var row : named(list, "row-")) {
      if (read(kiosk, row, "item-" + language + "-" + TOPIC + "-" + row)) {
        return;
      }
      kiosk.touch("bar-back");
      kiosk.awaitScreen("topic " + TOPIC, seen -> seen.shows("topic"));
    }
    throw new FailedException(TOPIC + " in " + language + ": nothing to take along by QR code");
  }

  /// Reads one item as long as a view and a code need to count.
  ///
  /// @return whether it could be taken along
  private boolean read(DemoKiosk kiosk, String id, String pictureName)
      throws IOException, FailedException, InterruptedException {
    kiosk.touch(id);
    var page = kiosk.awaitScreen("an item", seen -> seen.shows("item"));
    for (int number = 1; ; number++) {
      Thread.sleep(READING);
      var picture = takePicture(kiosk, pictureName + (number == 1 ? "" : "-page-" + number));
      if (decode(page, picture)) {
        return true;
      }
      if (page.part() + 1 >= page.parts()) {
        return false;
      }
      int next = page.part() + 1;
      kiosk.touch("pager-next");
      page = kiosk.awaitScreen("page " + (next + 1), seen -> seen.part() == next);
    }
  }

  private static List<String> named(Seen seen, String prefix) {
    return seen.touchables().stream().filter(id -> id.startsWith(prefix)).sorted().toList();
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
