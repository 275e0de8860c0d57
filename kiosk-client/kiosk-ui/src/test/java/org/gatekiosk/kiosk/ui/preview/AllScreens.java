package org.gatekiosk.kiosk.ui.preview;

import java.util.ArrayList;
import java.util.List;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.catalog.Catalog;
import org.gatekiosk.kiosk.catalog.CatalogItem;
import org.gatekiosk.kiosk.ui.common.Destination;
import org.gatekiosk.kiosk.ui.look.Glass;
import org.gatekiosk.kiosk.ui.look.Reach;
import org.gatekiosk.kiosk.ui.look.TextSize;
import org.gatekiosk.kiosk.ui.render.RenderRequest;
import org.gatekiosk.kiosk.ui.render.RenderRequest.Over;
import org.gatekiosk.kiosk.ui.render.ScreenRenderer;
import org.gatekiosk.kiosk.ui.words.Words;

/// Every template and every item, in every language, both ways of hanging and these text sizes.
public final class AllScreens {
  private AllScreens() {}

  /// What breaks a rule, with the screen it was found on.
  public static List<String> faults(
      ScreenRenderer renderer, Catalog catalog, List<TextSize> sizes) {
    List<String> faults = new ArrayList<>();
    for (LanguageTag language : Words.LANGUAGES) {
      for (Glass glass : List.of(Glass.PORTRAIT, Glass.LANDSCAPE)) {
        for (TextSize size : sizes) {
          for (Destination destination : destinations(catalog)) {
            check(renderer, RenderRequest.of(destination, glass, language).size(size), faults);
          }
          var home = RenderRequest.of(new Destination.Home(), glass, language).size(size);
          check(renderer, home.over(Over.LANGUAGE_PANEL), faults);
          check(renderer, home.over(Over.IDLE_WARNING), faults);
          if (!glass.landscape()) {
            low(renderer, language, size, faults);
          }
        }
      }
    }
    return faults;
  }

  private static void low(
      ScreenRenderer renderer, LanguageTag language, TextSize size, List<String> faults) {
    for (Destination destination :
        List.of(
            new Destination.Home(),
            new Destination.Topics(),
            new Destination.Topic("help"),
            new Destination.Help())) {
      check(
          renderer,
          RenderRequest.of(destination, Glass.PORTRAIT, language).size(size).reach(Reach.LEFT_HAND),
          faults);
    }
  }

  private static List<Destination> destinations(Catalog catalog) {
    List<Destination> all =
        new ArrayList<>(
            List.of(
                new Destination.Attract(),
                new Destination.Home(),
                new Destination.Topics(),
                new Destination.Topic("transport"),
                new Destination.Sos(),
                new Destination.Help(),
                new Destination.Notice()));
    for (CatalogItem entry : catalog.everything()) {
      all.add(new Destination.Item(entry.fullName()));
    }
    return all;
  }

  private static void check(ScreenRenderer renderer, RenderRequest request, List<String> faults) {
    boolean attract = request.destination() instanceof Destination.Attract;
    if (attract && request.size() != TextSize.NORMAL) {
      return;
    }
    int parts = 1;
    for (int part = 0; part < parts; part++) {
      RenderRequest one = request.part(part);
      parts =
          renderer.with(
              one,
              screen -> {
                for (String fault : LookRules.faults(screen)) {
                  faults.add(name(one) + ": " + fault);
                }
                return screen.state().parts();
              });
    }
  }

  private static String name(RenderRequest request) {
    return request.destination()
        + " "
        + request.language()
        + " "
        + request.size()
        + (request.glass().landscape() ? " landscape" : "")
        + (request.reach() == Reach.NORMAL ? "" : " low")
        + (request.over() == Over.NOTHING ? "" : " " + request.over())
        + " part "
        + (request.part() + 1);
  }
}
