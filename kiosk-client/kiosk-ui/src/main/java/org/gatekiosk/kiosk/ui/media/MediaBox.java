package org.gatekiosk.kiosk.ui.media;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.gatekiosk.content.format.Media;
import org.gatekiosk.content.format.ReleaseFile;
import org.gatekiosk.kiosk.catalog.CatalogItem;
import org.gatekiosk.kiosk.ui.common.Board;
import org.gatekiosk.kiosk.ui.common.Setting;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.poster.Hero;

/// A photograph, or a film with its button, in a frame of 16 to 9.
///
/// Before a film plays, and where it cannot, the item's poster stands in its place.
public final class MediaBox extends Board {
  private static final double RATIO = 16.0 / 9;
  private static final double FRAME_MM = 1.2;

  private final Setting setting;
  private final CatalogItem entry;

  private MediaBox(Setting setting, CatalogItem entry, double width) {
    super(width, Math.rint(width / RATIO));
    this.setting = setting;
    this.entry = entry;
    Look look = setting.look();
    ground(look.theme().plate(), look.theme().ink(), look.line(FRAME_MM), 0);
  }

  /// The box of a medium; empty when its file is of a kind that is not shown here.
  public static Optional<Board> of(Media media, CatalogItem entry, Setting setting, double width) {
    return entry
        .item()
        .file(media.file())
        .flatMap(
            file -> {
              var box = new MediaBox(setting, entry, width);
              return switch (kind(file)) {
                case "image" -> Optional.of(box.withPhotograph(file));
                case "video" -> Optional.of(box.withFilm(file));
                default -> Optional.empty();
              };
            });
  }

  private static String kind(ReleaseFile file) {
    return file.mediaType().substring(0, file.mediaType().indexOf('/'));
  }

  private MediaBox withPhotograph(ReleaseFile file) {
    var _ =
        path(file)
            .thenAccept(
                path -> path.ifPresent(found -> Platform.runLater(() -> photograph(found))));
    return this;
  }

  private void photograph(Path path) {
    double frame = setting.look().line(FRAME_MM);
    double width = getWidth() - 2 * frame;
    double height = getHeight() - 2 * frame;
    var image = new Image(path.toUri().toString(), width, height, true, true, true);
    var view = new ImageView(image);
    image
        .progressProperty()
        .addListener(
            (_, _, done) -> {
              if (done.doubleValue() >= 1 && !image.isError()) {
                view.setX((getWidth() - image.getWidth()) / 2);
                view.setY((getHeight() - image.getHeight()) / 2);
                cover(view);
              }
            });
  }

  private MediaBox withFilm(ReleaseFile file) {
    double frame = setting.look().line(FRAME_MM);
    double width = getWidth() - 2 * frame;
    double height = getHeight() - 2 * frame;
    add(Hero.of(entry, setting.posters(), setting.look(), width, height), frame, frame);
    var film = new Film(setting, width, height, () -> path(file));
    add(film, frame, frame);
    return this;
  }

  private CompletableFuture<Optional<Path>> path(ReleaseFile file) {
    return CompletableFuture.supplyAsync(
        () -> entry.files().path(file), setting.posters().background());
  }

  private void cover(Node picture) {
    picture.setManaged(false);
    getChildren().add(picture);
  }
}
