package org.gatekiosk.kiosk.session;

import java.lang.Character.UnicodeScript;
import java.time.Duration;
import java.util.Set;
import org.gatekiosk.content.format.Item;
import org.gatekiosk.content.format.ItemText;

/// How long nobody has to touch the screen before the kiosk asks, and then ends (docs/traveller.md,
/// 2).
///
/// @param menu on menus, and the least on items
/// @param longestItem the most on items
/// @param withQr the least on items with a QR code
/// @param countdown from the question to the end
public record IdlePolicy(Duration menu, Duration longestItem, Duration withQr, Duration countdown) {
  public static final IdlePolicy STANDARD =
      new IdlePolicy(
          Duration.ofSeconds(60),
          Duration.ofSeconds(180),
          Duration.ofSeconds(120),
          Duration.ofSeconds(30));

  // Silent reading of non-fiction: 238 English words of five letters, 260 Han characters a minute
  // (Brysbaert 2019, "How many words do we read per minute?").
  private static final int LETTERS_PER_MINUTE = 238 * 5;
  private static final int DENSE_LETTERS_PER_MINUTE = 260;
  private static final Set<UnicodeScript> DENSE =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  /// The limit while this text is read: one and a half times what reading takes, within bounds.
  public Duration limit(Item item, ItemText text) {
    Duration least = item.qr() == null ? menu : withQr;
    Duration reading = readingTime(text).multipliedBy(3).dividedBy(2);
    return max(least, min(longestItem, reading));
  }

  static Duration readingTime(ItemText text) {
    String words = Letters.of(text);
    long dense = words.codePoints().filter(c -> DENSE.contains(UnicodeScript.of(c))).count();
    long letters = words.codePoints().filter(Character::isLetterOrDigit).count() - dense;
    long millis = letters * 60_000 / LETTERS_PER_MINUTE + dense * 60_000 / DENSE_LETTERS_PER_MINUTE;
    return Duration.ofMillis(millis);
  }

  private static Duration min(Duration a, Duration b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static Duration max(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
