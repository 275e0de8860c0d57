package org.gatekiosk.kiosk.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.gatekiosk.kiosk.Kiosk;
import org.gatekiosk.kiosk.ui.common.FxThread;
import org.gatekiosk.kiosk.ui.render.Png;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.Limits;

/// Touches the screen for somebody who is not there: one JSON command a line on standard input, one
/// JSON answer a line on standard output.
///
/// | command | does |
/// |---|---|
/// | `{"do":"tap","id":"#home"}`, `{"do":"tap","x":10,"y":20}` | really presses and releases there |
/// | `{"do":"screenshot","file":PATH}` | writes what is on the glass as PNG |
/// | `{"do":"state"}` | answers what is on the screen ([StateReport]) |
/// | `{"do":"stop"}` | ends the program |
///
/// A command that cannot be done is answered by `{"error":"…"}`. Runs on its own thread.
final class RemoteHand {
  private static final Limits LIMITS = new Limits(64 * 1024, 4);

  /// Pulses after which a touch has been drawn.
  private static final int PULSES_TO_DRAW = 2;

  private final KioskWindow window;
  private final Kiosk kiosk;
  private final BufferedReader in;
  private final PrintStream out;

  RemoteHand(KioskWindow window, Kiosk kiosk, InputStream in, PrintStream out) {
    this.window = window;
    this.kiosk = kiosk;
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
  }

  void start() {
    Thread.ofPlatform().name("remote-hand").start(this::serve);
  }

  private void serve() {
    try {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isBlank()) {
          out.println(new String(CompactJson.encode(answer(line)), StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      out.println("{\"error\":\"standard input is broken\"}");
    }
    System.exit(ExitCode.DONE);
  }

  private JsonObject answer(String line) {
    try {
      Fields command = Fields.parse(line.getBytes(StandardCharsets.UTF_8), LIMITS);
      return switch (command.string("do")) {
        case "tap" -> tap(command);
        case "screenshot" -> screenshot(Path.of(command.string("file")));
        case "state" -> StateReport.of(window, kiosk);
        case "stop" -> stop();
        default -> throw command.error("do", "must be tap, screenshot, state or stop");
      };
    } catch (JsonFormatException | IOException e) {
      return error(String.valueOf(e.getMessage()));
    } catch (CompletionException e) {
      return error(String.valueOf(e.getCause()));
    }
  }

  private static JsonObject error(String message) {
    return JsonObject.builder().put("error", message).build();
  }

  private JsonObject tap(Fields command) throws JsonFormatException {
    String id = command.optionalString("id");
    Optional<Point2D> target =
        id == null
            ? Optional.of(
                new Point2D(command.integer("x", 0, 10_000), command.integer("y", 0, 10_000)))
            : FxThread.call(() -> middle(id));
    if (target.isEmpty()) {
      return error("nothing on the screen is called " + id);
    }
    FxThread.call(() -> press(target.get()));
    drawn().join();
    return JsonObject.builder().put("done", true).build();
  }

  private Optional<Point2D> middle(String id) {
    Node node = window.scene().lookup(id);
    if (node == null) {
      return Optional.empty();
    }
    Bounds bounds = node.localToScreen(node.getLayoutBounds());
    return Optional.of(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
  }

  private static boolean press(Point2D target) {
    var robot = new Robot();
    robot.mouseMove(target);
    robot.mousePress(MouseButton.PRIMARY);
    robot.mouseRelease(MouseButton.PRIMARY);
    return true;
  }

  /// Done when what the touch caused has been drawn.
  private static CompletableFuture<Void> drawn() {
    return FxThread.call(() -> Pulses.after(PULSES_TO_DRAW));
  }

  private JsonObject screenshot(Path file) throws IOException {
    drawn().join();
    WritableImage picture = FxThread.call(() -> window.scene().snapshot(null));
    Files.write(file, Png.encode(picture));
    return JsonObject.builder().put("done", true).build();
  }

  private JsonObject stop() {
    Thread.ofPlatform().start(() -> System.exit(ExitCode.DONE));
    return JsonObject.builder().put("done", true).build();
  }
}
