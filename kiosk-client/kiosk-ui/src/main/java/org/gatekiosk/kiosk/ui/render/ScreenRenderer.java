package org.gatekiosk.kiosk.ui.render;

import java.time.InstantSource;
import java.util.function.Function;
import javafx.scene.image.WritableImage;
import org.gatekiosk.kiosk.KioskFacts;
import org.gatekiosk.kiosk.session.IdlePolicy;
import org.gatekiosk.kiosk.session.VisitSession;
import org.gatekiosk.kiosk.ui.common.FxThread;
import org.gatekiosk.kiosk.ui.idle.IdleSheet;
import org.gatekiosk.kiosk.ui.poster.Posters;
import org.gatekiosk.kiosk.ui.screen.KioskScreen;
import org.gatekiosk.kiosk.ui.screen.Pages;

/// Makes pictures of screens without a window and without counting anything. Not on the JavaFX
/// thread; the toolkit has been started.
public final class ScreenRenderer {
  private final KioskFacts facts;
  private final InstantSource clock;
  private final Posters posters;

  public ScreenRenderer(KioskFacts facts, InstantSource clock, Posters posters) {
    this.facts = facts;
    this.clock = clock;
    this.posters = posters;
  }

  /// The picture of one request.
  public WritableImage render(RenderRequest request) {
    return with(
        request,
        screen -> Picture.of(screen.root(), request.glass().widthPx(), request.glass().heightPx()));
  }

  /// Draws the screen of a request and gives it to somebody who looks at it on the JavaFX thread.
  public <T> T with(RenderRequest request, Function<KioskScreen, T> look) {
    KioskScreen screen = FxThread.call(() -> screen(request));
    screen.prefetch(facts.catalog().everything()).join();
    return FxThread.call(
        () -> {
          show(screen, request);
          return look.apply(screen);
        });
  }

  private KioskScreen screen(RenderRequest request) {
    var visits = new VisitSession(clock, _ -> {}, IdlePolicy.STANDARD);
    return new KioskScreen(
        request.glass(), new Pages(facts, clock), facts.catalog(), visits, posters);
  }

  private static void show(KioskScreen screen, RenderRequest request) {
    screen.show(request.look(), request.destination(), request.part());
    switch (request.over()) {
      case NOTHING -> {}
      case LANGUAGE_PANEL -> screen.languages();
      case IDLE_WARNING -> screen.warn(IdleSheet.TICKS * 3 / 5);
    }
  }
}
