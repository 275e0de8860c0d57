package org.gatekiosk.kiosk.ui.poster;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.gatekiosk.content.format.poster.Ink;
import org.gatekiosk.content.format.poster.Poster;
import org.gatekiosk.kiosk.catalog.CatalogItem;
import org.gatekiosk.kiosk.ui.icon.ItemIcon;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.Theme;

/// The picture of a page. Until the poster is read, and where there is none, the plain ground with
/// the item's icon: a page never waits or fails for its picture.
public final class Hero extends Pane {
  private static final double EDGE_MM = 1.2;
  private static final double ICON_PART = 0.5;

  private final Look look;

  private Hero(Look look, double widthPx, double heightPx) {
    this.look = look;
    setManaged(false);
    setMouseTransparent(true);
    resize(widthPx, heightPx);
    Theme theme = look.theme();
    Color ground = theme.highContrast() ? theme.paper() : Inks.colour(Ink.SHELL);
    setBackground(Background.fill(ground));
  }

  /// A picture of this size; it fills itself when its poster is read.
  public static Hero of(
      CatalogItem entry, Posters posters, Look look, double width, double height) {
    var hero = new Hero(look, width, height);
    CompletableFuture<Optional<Poster>> poster = posters.of(entry);
    if (poster.isDone()) {
      hero.show(hero.draw(entry, poster.join()));
    } else {
      var _ =
          poster
              .thenApplyAsync(read -> hero.draw(entry, read), posters.background())
              .thenAccept(node -> Platform.runLater(() -> hero.show(node)));
    }
    return hero;
  }

  /// Puts the picture over the whole width at the top of a page, with the key line under it.
  public static void add(
      Pane page,
      Posters posters,
      Optional<CatalogItem> entry,
      Look look,
      double widthMm,
      double heightMm) {
    double width = look.px(widthMm);
    double edge = look.line(EDGE_MM);
    double height = look.px(heightMm) - edge;
    Hero hero =
        entry
            .map(item -> of(item, posters, look, width, height))
            .orElseGet(() -> new Hero(look, width, height));
    page.getChildren().add(hero);
    var line = new Pane();
    line.setManaged(false);
    line.setBackground(Background.fill(look.theme().ink()));
    line.resizeRelocate(0, height, width, edge);
    page.getChildren().add(line);
  }

  private Node draw(CatalogItem entry, Optional<Poster> poster) {
    return poster
        .<Node>map(
            read ->
                new PosterPainter(read, look.theme())
                    .paint(getWidth(), getHeight(), look.glass().pxPerMm()))
        .orElseGet(() -> icon(entry));
  }

  private Node icon(CatalogItem entry) {
    double size = ICON_PART * Math.min(getWidth(), getHeight());
    Color ink = look.theme().highContrast() ? look.theme().ink() : Inks.colour(Ink.KEY);
    Node icon = ItemIcon.of(entry.item().name().itemId(), entry.item().topic()).draw(size, ink);
    icon.relocate((getWidth() - size) / 2, (getHeight() - size) / 2);
    return icon;
  }

  private void show(Node picture) {
    picture.setManaged(false);
    getChildren().setAll(picture);
  }
}
