package org.gatekiosk.launcher.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gatekiosk.launcher.ChildProgram;
import org.gatekiosk.launcher.FailedException;
import org.gatekiosk.launcher.Installation;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.Limits;
import org.jspecify.annotations.Nullable;

/// The demo's kiosk, with a hand on its screen: what the hand touches is really pressed and
/// released in the scene, what it sees is read from the scene.
public final class DemoKiosk implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final Limits LIMITS = new Limits(8 << 20, 32);

  private final ChildProgram program;

  private DemoKiosk(ChildProgram program) {
    this.program = program;
  }

  /// How a kiosk is started.
  ///
  /// @param headless without a window
  /// @param hand with the hand on its screen
  public record Mode(boolean headless, boolean landscape, boolean hand) {}

  public static DemoKiosk start(Installation installation, DemoHome home, Mode mode)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of("--home", home.kiosk().toString()));
    if (mode.headless()) {
      arguments.add("--headless");
    }
    if (mode.landscape()) {
      arguments.add("--landscape");
    }
    if (mode.hand()) {
      arguments.add("--remote-hand");
    }
    return new DemoKiosk(
        installation.kiosk(arguments, home.aotCache()).inBackground("kiosk", home.log("kiosk")));
  }

  /// Waits for the second pulse that shows release content.
  ///
  /// @return milliseconds since the process was started
  public long awaitFirstFrame() throws FailedException, InterruptedException {
    program.awaitLine(line -> line.contains("\"first-frame\""), PATIENCE);
    return program.sinceStartMs();
  }

  /// Presses and releases in the middle of the node.
  public void touch(String id) throws IOException, FailedException, InterruptedException {
    ask(JsonObject.builder().put("do", "tap").put("id", "#" + id).build());
  }

  public void screenshot(Path file) throws IOException, FailedException, InterruptedException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    ask(
        JsonObject.builder()
            .put("do", "screenshot")
            .put("file", file.toAbsolutePath().toString())
            .build());
  }

  public Seen look() throws IOException, FailedException, InterruptedException {
    return Seen.of(ask(JsonObject.builder().put("do", "state").build()));
  }

  /// Looks until the screen is as wished.
  public Seen awaitScreen(String wish, Predicate<Seen> fits)
      throws IOException, FailedException, InterruptedException {
    return awaitScreen(wish, fits, PATIENCE);
  }

  public Seen awaitScreen(String wish, Predicate<Seen> fits, Duration patience)
      throws IOException, FailedException, InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    var seen = look();
    while (!fits.test(seen)) {
      if (System.nanoTime() > end) {
        throw new FailedException("kiosk: waited for " + wish + ", but it shows " + seen);
      }
      Thread.sleep(PAUSE);
      seen = look();
    }
    return seen;
  }

  public ChildProgram program() {
    return program;
  }

  @Override
  public void close() {
    // The first run writes its AOT cache at the end.
    program.end(PATIENCE);
  }

  private Fields ask(JsonObject command) throws IOException, FailedException, InterruptedException {
    program.tell(new String(CompactJson.encode(command), StandardCharsets.UTF_8));
    var line =
        program.awaitLine(
            printed -> printed.startsWith("{") && !printed.contains("\"event\""), PATIENCE);
    try {
      var answer = Fields.parse(line.getBytes(StandardCharsets.UTF_8), LIMITS);
      if (answer.has("error")) {
        throw new FailedException("kiosk: " + command + ": " + answer.string("error"));
      }
      return answer;
    } catch (JsonFormatException e) {
      throw new FailedException("kiosk: its answer cannot be read: " + e.getMessage());
    }
  }

  /// What the screen shows and the kiosk has counted.
  ///
  /// @param screen `attract`, `home`, `item` …
  /// @param language chosen, empty on the attract screen
  /// @param item `repository/package/item`, empty on other screens
  /// @param release ids of the releases shown, empty before the first
  /// @param items how many items they hold
  /// @param part page of a text, from 0
  /// @param parts how many pages the text has
  /// @param qrPayload what the QR code on the screen says, empty without one
  /// @param touchables ids of what can be touched now
  /// @param views item views counted since this kiosk was enrolled, shape item-language-day
  /// @param qrShown QR codes shown for 3 s or more, counted the same way
  /// @param outbox batches that the server has not acknowledged
  public record Seen(
      String screen,
      String language,
      String item,
      String release,
      long items,
      int part,
      int parts,
      Optional<String> qrPayload,
      List<String> touchables,
      long views,
      long qrShown,
      long outbox) {
    public Seen {
      touchables = List.copyOf(touchables);
    }

    private static Seen of(Fields state) throws FailedException {
      try {
        var qr = state.optionalString("qrPayload");
        return new Seen(
            state.string("screen"),
            orEmpty(state.optionalString("language")),
            orEmpty(state.optionalString("item")),
            orEmpty(state.optionalString("release")),
            state.integer("items", 0, Long.MAX_VALUE),
            state.integer("part", 0, 1000),
            state.integer("parts", 0, 1000),
            Optional.ofNullable(qr).filter(payload -> !payload.isEmpty()),
            state.array("touchables").objects(touchable -> touchable.string("id")),
            state.integer("views", 0, Long.MAX_VALUE),
            state.integer("qrShown", 0, Long.MAX_VALUE),
            state.integer("outbox", 0, Long.MAX_VALUE));
      } catch (JsonFormatException e) {
        throw new FailedException("kiosk: its state cannot be read: " + e.getMessage());
      }
    }

    private static String orEmpty(@Nullable String text) {
      return text == null ? "" : text;
    }

    public boolean shows(String wanted) {
      return screen.equals(wanted);
    }
  }
}
