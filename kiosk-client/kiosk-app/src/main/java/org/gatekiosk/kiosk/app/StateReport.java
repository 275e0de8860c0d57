package org.gatekiosk.kiosk.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.gatekiosk.kiosk.Kiosk;
import org.gatekiosk.kiosk.KioskTotals;
import org.gatekiosk.kiosk.ui.common.FxThread;
import org.gatekiosk.kiosk.ui.common.Touch;
import org.gatekiosk.kiosk.ui.screen.ScreenState;
import org.gatekiosk.kiosk.ui.text.TextBlock;
import org.gatekiosk.trust.json.JsonArray;
import org.gatekiosk.trust.json.JsonObject;

/// What is on the screen and what the kiosk has counted, as JSON for the remote hand.
///
/// `screen`, `language` (empty on attract), `item`, `release`, `items` (in the release), `visible`
/// (content is shown), `part`, `parts`, `size`, `contrast`, `reach`, `panel`, `warning`,
/// `qrPayload`, `texts`, `touchables` with `id`, `x`, `y`, `w`, `h` in pixels and `text`; `views`,
/// `qrShown`, `outbox`.
final class StateReport {
  private final List<String> texts = new ArrayList<>();
  private final List<JsonObject> touchables = new ArrayList<>();

  private StateReport() {}

  /// Not on the JavaFX thread: it waits for the database.
  static JsonObject of(KioskWindow window, Kiosk kiosk) throws IOException {
    KioskTotals totals = kiosk.totals();
    return FxThread.call(() -> new StateReport().read(window, totals));
  }

  private JsonObject read(KioskWindow window, KioskTotals totals) {
    visit(window.screen().root());
    ScreenState state = window.screen().state();
    boolean attract = state.screen().equals("attract");
    return JsonObject.builder()
        .put("screen", state.screen())
        .put("language", attract ? "" : state.look().language().value())
        .put("item", state.item().orElse(""))
        .put("release", window.screen().catalog().label())
        .put("items", window.screen().catalog().everything().size())
        .put("visible", window.screen().hasContent())
        .put("part", state.part())
        .put("parts", state.parts())
        .put("size", state.look().size().number())
        .put("contrast", state.look().theme().name())
        .put("reach", state.look().reach().name())
        .put("panel", state.languagePanel())
        .put("warning", state.idleWarning())
        .put("qrPayload", state.code().orElse(""))
        .put("texts", JsonArray.ofStrings(texts))
        .put("touchables", JsonArray.from(touchables, touchable -> touchable))
        .put("views", totals.views())
        .put("qrShown", totals.qrShown())
        .put("outbox", totals.outboxBatches())
        .build();
  }

  private void visit(Node node) {
    switch (node) {
      case TextBlock text -> texts.add(text.words());
      case Touch touch -> {
        if (touch.available()) {
          touchables.add(describe(touch));
        }
        touch.getChildrenUnmodifiable().forEach(this::visit);
      }
      case Parent parent -> parent.getChildrenUnmodifiable().forEach(this::visit);
      default -> {}
    }
  }

  private static JsonObject describe(Touch touch) {
    Bounds bounds = touch.localToScene(touch.getLayoutBounds());
    List<String> words = new ArrayList<>();
    words(touch, words);
    return JsonObject.builder()
        .put("id", touch.getId())
        .put("x", (long) bounds.getMinX())
        .put("y", (long) bounds.getMinY())
        .put("w", (long) bounds.getWidth())
        .put("h", (long) bounds.getHeight())
        .put("text", String.join(" ", words))
        .build();
  }

  private static void words(Parent parent, List<String> words) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child instanceof TextBlock text) {
        words.add(text.words());
      } else if (child instanceof Parent inner) {
        words(inner, words);
      }
    }
  }
}
