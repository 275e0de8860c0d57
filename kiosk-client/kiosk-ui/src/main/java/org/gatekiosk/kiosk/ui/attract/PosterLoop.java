package org.gatekiosk.kiosk.ui.attract;

import java.util.List;
import javafx.animation.FadeTransition;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.gatekiosk.kiosk.catalog.CatalogItem;
import org.gatekiosk.kiosk.ui.common.Board;
import org.gatekiosk.kiosk.ui.common.Destination;
import org.gatekiosk.kiosk.ui.common.Setting;
import org.gatekiosk.kiosk.ui.poster.Hero;

/// The poster on the attract screen: each stands for ten seconds and dissolves into the next;
/// touching it opens its item. It rests while it is not on a screen.
final class PosterLoop extends Board {
  private static final Duration HOLD = Duration.seconds(10);
  private static final Duration DISSOLVE = Duration.millis(600);

  private final List<CatalogItem> posters;
  private final Setting setting;
  private int shown;

  PosterLoop(List<CatalogItem> posters, Setting setting, double width, double height) {
    super(width, height);
    this.posters = posters;
    this.setting = setting;
    setId("attract-poster");
    setClip(new Rectangle(width, height));
    if (!posters.isEmpty()) {
      getChildren().add(picture());
      addTouch();
    }
    var loop = new Timeline(new KeyFrame(HOLD, _ -> next()));
    loop.setCycleCount(Timeline.INDEFINITE);
    sceneProperty()
        .addListener(
            (_, _, scene) -> {
              if (scene == null) {
                loop.stop();
              } else if (posters.size() > 1) {
                loop.play();
              }
            });
  }

  private void addTouch() {
    setOnMouseReleased(
        event -> {
          if (contains(event.getX(), event.getY())) {
            setting.go().open(new Destination.Item(posters.get(shown).fullName()));
          }
        });
  }

  private Hero picture() {
    return Hero.of(posters.get(shown), setting.posters(), setting.look(), getWidth(), getHeight());
  }

  private void next() {
    shown = (shown + 1) % posters.size();
    Hero picture = picture();
    picture.setOpacity(0);
    getChildren().add(picture);
    var dissolve = new FadeTransition(DISSOLVE, picture);
    dissolve.setToValue(1);
    dissolve.setOnFinished(_ -> getChildren().setAll(picture));
    dissolve.play();
    caption();
  }

  private void caption() {
    Node caption = getScene().lookup("#attract-caption");
    if (caption instanceof PosterCaption words) {
      words.show(posters.get(shown));
    }
  }
}
