package org.gatekiosk.server.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.sync.protocol.AssignedRelease;
import org.gatekiosk.sync.protocol.KioskId;

/// Short links, one for each kiosk, item and language, and how often they were opened.
public final class ShortLinkStore {
  /// Crockford's base 32 in lower case: no letters that look like figures.
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

  /// 40 bits: with 100,000 links one guess in ten million hits.
  private static final int CODE_LENGTH = 8;

  private static final String PUT_RELEASE_LINK =
      """
      INSERT INTO release_link (repository, release_id, item, language, target)
      VALUES (:repository, :releaseId, :item, :language, :target)
      """;

  private static final String RELEASE_LINKS =
      """
      SELECT r.item AS item, r.language AS language, r.target AS target, s.code AS code
        FROM release_link r
        LEFT JOIN short_link s
               ON s.kiosk = :kiosk AND s.item = r.item AND s.language = r.language
       WHERE r.repository = :repository AND r.release_id = :releaseId
       ORDER BY r.item, r.language
      """;

  private static final String PUT =
      """
      INSERT INTO short_link (code, kiosk, item, language, target)
      VALUES (:code, :kiosk, :item, :language, :target)
          ON CONFLICT (kiosk, item, language) DO UPDATE SET target = excluded.target
      """;

  private static final String FIND =
      """
      SELECT kiosk, item, language, target, gate
        FROM short_link s JOIN kiosk k ON k.id = s.kiosk
       WHERE code = :code
      """;

  private static final String COUNT =
      """
      INSERT INTO short_link_opened (kiosk, item, language, day, opened)
      VALUES (:kiosk, :item, :language, :day, 1)
          ON CONFLICT (kiosk, item, language, day)
          DO UPDATE SET opened = short_link_opened.opened + 1
      """;

  private final Database database;
  private final RandomGenerator random;

  public ShortLinkStore(Database database, RandomGenerator random) {
    this.database = database;
    this.random = random;
  }

  /// Where a short link leads.
  ///
  /// @param item `repository/package/item`
  /// @param gate in whose zone days are counted
  public record ShortLink(String kiosk, String item, String language, String target, String gate) {}

  /// Keeps where the QR codes of an item of a release lead to.
  public void putTargets(
      Transaction transaction,
      AssignedRelease release,
      String item,
      Map<LanguageTag, String> targets) {
    targets.forEach(
        (language, target) ->
            transaction
                .createUpdate(PUT_RELEASE_LINK)
                .bind("repository", release.repository())
                .bind("releaseId", release.releaseId())
                .bind("item", item)
                .bind("language", language.value())
                .bind("target", target)
                .execute());
  }

  private record Wanted(String item, String language, String target, Optional<String> code) {}

  /// The codes of a kiosk for a release; codes stay the same from release to release, so that the
  /// links on phones and photographs live on.
  public Map<String, Map<LanguageTag, String>> codes(
      Transaction transaction, KioskId kiosk, AssignedRelease release) {
    List<Wanted> wanted =
        transaction
            .createQuery(RELEASE_LINKS)
            .bind("kiosk", kiosk.value())
            .bind("repository", release.repository())
            .bind("releaseId", release.releaseId())
            .map(
                (row, _) ->
                    new Wanted(
                        row.getString("item"),
                        row.getString("language"),
                        row.getString("target"),
                        Optional.ofNullable(row.getString("code"))))
            .list();
    Map<String, Map<LanguageTag, String>> codes = new HashMap<>();
    for (Wanted link : wanted) {
      String code = link.code().orElseGet(() -> newCode(transaction));
      transaction
          .createUpdate(PUT)
          .bind("code", code)
          .bind("kiosk", kiosk.value())
          .bind("item", link.item())
          .bind("language", link.language())
          .bind("target", link.target())
          .execute();
      codes
          .computeIfAbsent(link.item(), _ -> new HashMap<>())
          .put(new LanguageTag(link.language()), code);
    }
    return codes;
  }

  /// A code that no link has: of 100,000 random ones two are the same in one case of 200.
  private String newCode(Transaction transaction) {
    String code = randomCode();
    while (isTaken(transaction, code)) {
      code = randomCode();
    }
    return code;
  }

  private static boolean isTaken(Transaction transaction, String code) {
    return transaction
        .createQuery("SELECT code FROM short_link WHERE code = :code")
        .bind("code", code)
        .mapTo(String.class)
        .findOne()
        .isPresent();
  }

  private String randomCode() {
    var code = new StringBuilder(CODE_LENGTH);
    for (int i = 0; i < CODE_LENGTH; i++) {
      code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }

  public Optional<ShortLink> find(String code) {
    return database.read(
        transaction ->
            transaction
                .createQuery(FIND)
                .bind("code", code)
                .map(
                    (row, _) ->
                        new ShortLink(
                            row.getString("kiosk"),
                            row.getString("item"),
                            row.getString("language"),
                            row.getString("target"),
                            row.getString("gate")))
                .findOne());
  }

  /// Counts one opening; nothing else about it is kept.
  public void countOpened(ShortLink link, LocalDate day) {
    database.change(
        transaction ->
            transaction
                .createUpdate(COUNT)
                .bind("kiosk", link.kiosk())
                .bind("item", link.item())
                .bind("language", link.language())
                .bind("day", day.toString())
                .execute());
  }
}
