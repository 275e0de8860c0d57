package org.gatekiosk.kiosk.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.device.simulated.SimulatedBox;
import org.gatekiosk.kiosk.Kiosk;
import org.gatekiosk.kiosk.KioskSettings;
import org.gatekiosk.kiosk.store.KioskHome;
import org.gatekiosk.kiosk.ui.look.Glass;
import org.gatekiosk.kiosk.ui.look.TextSize;
import org.gatekiosk.kiosk.ui.poster.Posters;
import org.gatekiosk.kiosk.ui.render.Png;
import org.gatekiosk.kiosk.ui.render.RenderRequest;
import org.gatekiosk.kiosk.ui.render.ScreenRenderer;
import org.gatekiosk.kiosk.ui.screen.ScreenTrial;
import org.gatekiosk.sync.protocol.Mode;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.Limits;

/// Makes pictures of the screens of a kiosk's home, without a window and without counting: `render
/// --home DIR`.
///
/// One JSON request a line on standard input, one answer a line on standard output:
/// `{"screen":"item","item":"repository/package/item","language":"en","size":1,"part":1,
/// "orientation":"portrait","file":PATH}` is answered by `{"file":PATH}` or `{"error":"…"}`. `item`
/// is the topic for the screen `topic`; size is 1 to 4; size, part and orientation may be absent.
public final class RenderMain {
  private static final Limits LIMITS = new Limits(64 * 1024, 4);
  private static final int MAX_PARTS = 100;

  private final ScreenRenderer renderer;

  private RenderMain(ScreenRenderer renderer) {
    this.renderer = renderer;
  }

  public static void main(String[] arguments) throws IOException {
    Path home;
    try {
      home = Options.parse(Arrays.asList(arguments)).home();
    } catch (WrongUseException e) {
      System.err.println(e.getMessage() + "\nrender --home DIR");
      System.exit(ExitCode.WRONG_USE);
      return;
    }
    Toolkit.withoutWindow(Glass.PORTRAIT);
    Toolkit.start().join();
    var settings = new KioskSettings(home, KioskMain.VERSION, Mode.TEST);
    Clock clock = Clock.systemUTC();
    ExecutorService background =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    try (var _ = new KioskHome(home).lock();
        Kiosk kiosk =
            Kiosk.open(
                settings,
                new ScreenTrial(clock),
                new SimulatedBox(),
                clock,
                RandomGenerator.getDefault())) {
      var renderer = new ScreenRenderer(kiosk, clock, new Posters(background));
      new RenderMain(renderer).serve(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }
    System.exit(ExitCode.DONE);
  }

  private void serve(PrintStream out) throws IOException {
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      out.println(new String(CompactJson.encode(answer(line)), StandardCharsets.UTF_8));
    }
  }

  private JsonObject answer(String line) {
    try {
      Fields request = Fields.parse(line.getBytes(StandardCharsets.UTF_8), LIMITS);
      Path file = request.value("file", Path::of);
      Files.write(file, Png.encode(renderer.render(request(request))));
      return JsonObject.builder().put("file", file.toString()).build();
    } catch (JsonFormatException | IOException | IllegalArgumentException e) {
      return JsonObject.builder().put("error", String.valueOf(e.getMessage())).build();
    } catch (CompletionException e) {
      return JsonObject.builder().put("error", String.valueOf(e.getCause())).build();
    }
  }

  private static RenderRequest request(Fields fields) throws JsonFormatException {
    Optional<String> name = Optional.ofNullable(fields.optionalString("item"));
    String screen = fields.string("screen");
    LanguageTag language = fields.value("language", LanguageTag::new);
    Integer size = fields.optionalInteger("size", 1, TextSize.values().length);
    Integer part = fields.optionalInteger("part", 1, MAX_PARTS);
    return RenderRequest.of(RenderRequest.destination(screen, name), glass(fields), language)
        .size(size == null ? TextSize.NORMAL : sizes().get(size - 1))
        .part(part == null ? 0 : part - 1);
  }

  private static List<TextSize> sizes() {
    return Arrays.asList(TextSize.values());
  }

  private static Glass glass(Fields fields) throws JsonFormatException {
    String orientation = fields.optionalString("orientation");
    if (orientation == null || orientation.equals("portrait")) {
      return Glass.PORTRAIT;
    }
    if (orientation.equals("landscape")) {
      return Glass.LANDSCAPE;
    }
    throw fields.error("orientation", "must be portrait or landscape");
  }
}
