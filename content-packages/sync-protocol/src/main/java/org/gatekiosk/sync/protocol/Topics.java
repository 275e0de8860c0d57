package org.gatekiosk.sync.protocol;

import java.util.List;
import java.util.Set;
import org.gatekiosk.content.format.Requirements;

/// The topics of protocol 1 and who may use them (docs/sync-protocol.md, 1).
public final class Topics {
  public static final String PREFIX = "gk/1/";

  /// The raw TUF timestamp, for every kiosk.
  public static final String NEWS = PREFIX + "news";

  private static final Set<String> UP =
      Set.of("reported", "presence", "stat", "reply", "want", "time");

  private Topics() {}

  public static String desired(KioskId kiosk) {
    return down(kiosk, "desired");
  }

  public static String ack(KioskId kiosk) {
    return down(kiosk, "ack");
  }

  /// [#NEWS] as the answer to one kiosk's hello.
  public static String newsFor(KioskId kiosk) {
    return down(kiosk, "news");
  }

  public static String reported(KioskId kiosk) {
    return up(kiosk, "reported");
  }

  public static String presence(KioskId kiosk) {
    return up(kiosk, "presence");
  }

  public static String stat(KioskId kiosk) {
    return up(kiosk, "stat");
  }

  /// The filter for everything that kiosks say.
  public static String everythingUp() {
    return PREFIX + "k/+/u/+";
  }

  /// The three filters of a kiosk.
  ///
  /// @param gate id of its gate
  public static List<String> filters(KioskId kiosk, String gate) {
    return List.of(down(kiosk, "+"), gateFilter(gate), NEWS);
  }

  /// The filter for everything said to the kiosks of a gate.
  public static String gateFilter(String gate) {
    return PREFIX + "g/" + Requirements.id("gate id", gate) + "/d/+";
  }

  /// Whether a kiosk may publish to this topic, as a message or as its Will.
  public static boolean mayPublish(KioskId kiosk, String topic) {
    String own = up(kiosk, "");
    return topic.startsWith(own) && UP.contains(topic.substring(own.length()));
  }

  /// Whether a kiosk may subscribe to this filter: one of its three, nothing narrower or wider.
  ///
  /// @param gate id of its gate
  public static boolean maySubscribe(KioskId kiosk, String gate, String filter) {
    return filters(kiosk, gate).contains(filter);
  }

  private static String down(KioskId kiosk, String name) {
    return PREFIX + "k/" + kiosk + "/d/" + name;
  }

  private static String up(KioskId kiosk, String name) {
    return PREFIX + "k/" + kiosk + "/u/" + name;
  }
}
