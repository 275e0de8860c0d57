package org.gatekiosk.kiosk.ui.icon;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which icon stands for an item: its id, or the first word of it, that is an icon or stands for
/// one, else the icon of its topic.
public final class ItemIcon {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("terminal", "exit"),
          Map.entry("sim", "phone"),
          Map.entry("cash", "money"),
          Map.entry("passport", "visa"),
          Map.entry("open", "time"),
          Map.entry("metro", "train"),
          Map.entry("nanning", "train"),
          Map.entry("hall", "desk"),
          Map.entry("breakfast", "food"),
          Map.entry("puppets", "culture"),
          Map.entry("prints", "culture"),
          Map.entry("tet", "calendar"),
          Map.entry("emergency", "sos"),
          Map.entry("steps", "step-free"),
          Map.entry("count", "contrast"),
          Map.entry("refund", "money"),
          Map.entry("cigarettes", "customs"),
          Map.entry("rescue", "wave"),
          Map.entry("storm", "wave"),
          Map.entry("leave", "exit"),
          Map.entry("lost-child", "child"),
          Map.entry("clear", "finish"));

  private static final Map<String, String> TOPICS =
      Map.ofEntries(
          Map.entry("visa", "visa"),
          Map.entry("customs", "customs"),
          Map.entry("health", "medicine"),
          Map.entry("transport", "bus"),
          Map.entry("money", "money"),
          Map.entry("connectivity", "wifi"),
          Map.entry("help", "health"),
          Map.entry("culture", "culture"),
          Map.entry("places", "places"),
          Map.entry("events", "calendar"),
          Map.entry("trade", "gift"));

  private ItemIcon() {}

  /// The icon of an item.
  ///
  /// @param itemId the item's id without its package, for example `taxi-without-surprise`
  public static Icon of(String itemId, String topic) {
    for (String word : words(itemId)) {
      String name = WORDS.getOrDefault(word, word);
      if (Icons.has(name)) {
        return Icons.get(name);
      }
    }
    return ofTopic(topic);
  }

  /// The id itself, for ids whose first word says something else, and its words.
  private static List<String> words(String itemId) {
    return Stream.concat(Stream.of(itemId), Arrays.stream(itemId.split("-", -1))).toList();
  }

  /// A topic that is not known here shows the i of information.
  public static Icon ofTopic(String topic) {
    return Icons.get(TOPICS.getOrDefault(topic, "info"));
  }
}
