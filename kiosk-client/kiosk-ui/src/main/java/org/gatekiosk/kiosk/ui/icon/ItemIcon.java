package org.gatekiosk.kiosk.ui.icon;

import java.util.Map;

/// Which icon stands for an item: the first word of its id that is an icon or stands for one, else
/// the icon of its topic.
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
          Map.entry("rescue", "wave"));

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
    for (String word : itemId.split("-", -1)) {
      String name = WORDS.getOrDefault(word, word);
      if (Icons.has(name)) {
        return Icons.get(name);
      }
    }
    return ofTopic(topic);
  }

  /// A topic that is not known here shows the i of information.
  public static Icon ofTopic(String topic) {
    return Icons.get(TOPICS.getOrDefault(topic, "info"));
  }
}
