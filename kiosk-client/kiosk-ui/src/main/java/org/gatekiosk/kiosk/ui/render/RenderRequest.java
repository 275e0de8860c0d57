package org.gatekiosk.kiosk.ui.render;

import java.util.Optional;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.ui.common.Destination;
import org.gatekiosk.kiosk.ui.look.Glass;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.Reach;
import org.gatekiosk.kiosk.ui.look.TextSize;
import org.gatekiosk.kiosk.ui.look.Theme;

/// One picture to be made.
///
/// @param part which part of a long page, from 0
/// @param over what lies over the page
public record RenderRequest(
    Destination destination,
    Glass glass,
    LanguageTag language,
    TextSize size,
    Theme theme,
    Reach reach,
    int part,
    Over over) {

  /// What can lie over a page.
  public enum Over {
    NOTHING,
    LANGUAGE_PANEL,
    IDLE_WARNING
  }

  public static RenderRequest of(Destination destination, Glass glass, LanguageTag language) {
    return new RenderRequest(
        destination, glass, language, TextSize.NORMAL, Theme.PAPER, Reach.NORMAL, 0, Over.NOTHING);
  }

  public RenderRequest size(TextSize chosen) {
    return new RenderRequest(destination, glass, language, chosen, theme, reach, part, over);
  }

  public RenderRequest theme(Theme chosen) {
    return new RenderRequest(destination, glass, language, size, chosen, reach, part, over);
  }

  public RenderRequest reach(Reach chosen) {
    return new RenderRequest(destination, glass, language, size, theme, chosen, part, over);
  }

  public RenderRequest part(int wanted) {
    return new RenderRequest(destination, glass, language, size, theme, reach, wanted, over);
  }

  public RenderRequest over(Over thing) {
    return new RenderRequest(destination, glass, language, size, theme, reach, part, thing);
  }

  Look look() {
    return new Look(glass, theme, size, language, reach);
  }

  /// The destination a word stands for; `topic` and `item` need the second argument.
  ///
  /// @throws IllegalArgumentException naming the words that are allowed
  public static Destination destination(String word, Optional<String> name) {
    return switch (word) {
      case "attract" -> new Destination.Attract();
      case "home" -> new Destination.Home();
      case "topics" -> new Destination.Topics();
      case "topic" -> new Destination.Topic(required(word, name));
      case "item" -> new Destination.Item(required(word, name));
      case "sos" -> new Destination.Sos();
      case "help" -> new Destination.Help();
      case "notice" -> new Destination.Notice();
      default ->
          throw new IllegalArgumentException(
              "'" + word + "' is none of attract, home, topics, topic, item, sos, help, notice");
    };
  }

  private static String required(String word, Optional<String> name) {
    return name.orElseThrow(
        () -> new IllegalArgumentException("the screen '" + word + "' needs an item or topic"));
  }
}
