package org.gatekiosk.kiosk.ui.media;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.media.Media;
import javafx.scene.media.MediaException;
import javafx.scene.media.MediaPlayer;
import javafx.scene.media.MediaView;
import org.gatekiosk.kiosk.ui.common.Board;
import org.gatekiosk.kiosk.ui.common.Faces;
import org.gatekiosk.kiosk.ui.common.Setting;
import org.gatekiosk.kiosk.ui.common.Touch;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.TextSize;
import org.gatekiosk.kiosk.ui.look.Type;
import org.jspecify.annotations.Nullable;

/// A film that starts when it is asked for, and ends with its page. It is muted: a kiosk makes no
/// sound that nobody asked for.
final class Film extends Board {
  private static final System.Logger LOG = System.getLogger(Film.class.getName());
  private static final double BUTTON_MM = 96;
  private static final double BUTTON_HEIGHT_MM = 24;
  private static final double EDGE_MM = 5;

  private final Supplier<CompletableFuture<Optional<Path>>> file;
  private final Touch button;
  private @Nullable MediaPlayer player;

  Film(
      Setting setting,
      double width,
      double height,
      Supplier<CompletableFuture<Optional<Path>>> file) {
    super(width, height);
    this.file = file;
    Look look = setting.look().size(TextSize.NORMAL);
    double buttonWidth = look.px(BUTTON_MM);
    double buttonHeight = look.px(BUTTON_HEIGHT_MM);
    String words = setting.words().get("item.play");
    button =
        new Touch(
            "video-play",
            look,
            buttonWidth,
            buttonHeight,
            Touch.Manner.OUTLINED,
            Faces.centred(look, "next", words, Type.BUTTON, buttonWidth, buttonHeight),
            this::load);
    double edge = look.px(EDGE_MM);
    add(button, width - buttonWidth - edge, height - buttonHeight - edge);
    sceneProperty()
        .addListener(
            (_, _, scene) -> {
              if (scene == null) {
                stop();
              }
            });
  }

  private void load() {
    var _ =
        file.get()
            .thenAccept(path -> path.ifPresent(found -> Platform.runLater(() -> play(found))));
  }

  private void play(Path path) {
    stop();
    try {
      var started = new MediaPlayer(new Media(path.toUri().toString()));
      started.setMute(true);
      started.setOnError(() -> failed(path, started.getError()));
      started.setOnEndOfMedia(this::ended);
      var view = new MediaView(started);
      view.setFitWidth(getWidth());
      view.setFitHeight(getHeight());
      started.setOnReady(() -> show(view));
      player = started;
      started.play();
    } catch (MediaException e) {
      failed(path, e);
    }
  }

  private void show(MediaView view) {
    view.setManaged(false);
    getChildren().setAll(view);
  }

  private void ended() {
    stop();
    getChildren().setAll(button);
  }

  /// The poster stays, and the button goes: it has nothing to offer.
  private void failed(Path path, Exception cause) {
    LOG.log(System.Logger.Level.WARNING, "play " + path, cause);
    stop();
    getChildren().clear();
  }

  private void stop() {
    MediaPlayer running = player;
    if (running != null) {
      player = null;
      running.dispose();
    }
  }
}
