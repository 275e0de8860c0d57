package org.gatekiosk.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.sync.protocol.AssignedRelease;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.trust.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShortLinkStoreTest {
  private static final KioskId KIOSK = new KioskId("links-1");
  private static final AssignedRelease RELEASE =
      new AssignedRelease("demo", "01M82DT3KAQBJDA52BNS8WNJ01", 1, Sha256.of(new byte[0]));

  private final Database database;
  private final ShortLinkStore links;

  ShortLinkStoreTest(@TempDir Path home) {
    database = Database.open(home);
    links = new ShortLinkStore(database, new Repeating());
    Sql.execute(database, "INSERT INTO gate VALUES ('links', '{}', '', 0)");
    Sql.execute(
        database,
        "INSERT INTO kiosk (id, gate, zone, created_ms) VALUES ('links-1', 'links', 'z', 0)");
  }

  @AfterEach
  void close() {
    database.close();
  }

  /// The same eight figures twice, then others.
  private static final class Repeating implements RandomGenerator {
    private int figures;

    @Override
    public long nextLong() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int nextInt(int bound) {
      return figures++ < 16 ? 0 : 1;
    }
  }

  @Test
  void codes_randomCodeThatIsTaken_isDrawnAnew() {
    var codes =
        database.write(
            transaction -> {
              links.putTargets(
                  transaction,
                  RELEASE,
                  "demo/visa/fee",
                  Map.of(LanguageTag.EN, "https://example.org/fee"));
              links.putTargets(
                  transaction,
                  RELEASE,
                  "demo/visa/form",
                  Map.of(LanguageTag.EN, "https://example.org/form"));
              return links.codes(transaction, KIOSK, RELEASE);
            });

    assertThat(codes.get("demo/visa/fee")).containsEntry(LanguageTag.EN, "00000000");
    assertThat(codes.get("demo/visa/form")).containsEntry(LanguageTag.EN, "11111111");
  }
}
