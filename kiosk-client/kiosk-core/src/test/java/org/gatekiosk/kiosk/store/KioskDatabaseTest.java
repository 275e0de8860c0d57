package org.gatekiosk.kiosk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.gatekiosk.kiosk.store.JournalTable.Entry;
import org.gatekiosk.sync.protocol.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KioskDatabaseTest {
  @TempDir private Path folder = Path.of("");

  private KioskDatabase open(WriteGate gate) throws IOException {
    var home = new KioskHome(folder);
    home.prepare();
    return new KioskDatabase(home, gate);
  }

  private static Entry entry(Phase phase) {
    return new Entry(phase, 7, null, null, 2, "NO_SPACE");
  }

  private static Entry load(KioskDatabase database) throws IOException {
    return database.call("load", tables -> tables.journal().load());
  }

  private static void store(KioskDatabase database, Entry entry) throws IOException {
    database.call(
        "store",
        tables -> {
          tables.journal().store(entry);
          return true;
        });
  }

  @Test
  void call_afterRestart_hasWhatWasStored() throws IOException {
    try (KioskDatabase database = open(WriteGate.OPEN)) {
      store(database, entry(Phase.TRIAL));
    }
    try (KioskDatabase again = open(WriteGate.OPEN)) {
      assertThat(load(again)).isEqualTo(entry(Phase.TRIAL));
    }
  }

  @Test
  void call_powerCutBeforeCommit_keepsTheOldState() throws IOException {
    try (KioskDatabase database = open(WriteGate.OPEN)) {
      store(database, entry(Phase.PLANNED));
    }
    WriteGate cut =
        what -> {
          if (what.equals("store")) {
            throw new IOException("power cut");
          }
        };
    try (KioskDatabase database = open(cut)) {
      assertThatThrownBy(() -> store(database, entry(Phase.FETCHING)))
          .isInstanceOf(IOException.class)
          .hasMessage("could not store");
    }
    try (KioskDatabase again = open(WriteGate.OPEN)) {
      assertThat(load(again)).isEqualTo(entry(Phase.PLANNED));
    }
  }

  @Test
  void open_brokenFile_isPutAsideAndBegunAnew() throws IOException {
    try (KioskDatabase database = open(WriteGate.OPEN)) {
      store(database, entry(Phase.TRIAL));
    }
    Path file = folder.resolve("kiosk.db");
    byte[] broken = Files.readAllBytes(file);
    Arrays.fill(broken, 0, Math.min(broken.length, 4096), (byte) 0x55);
    Files.write(file, broken);

    try (KioskDatabase again = open(WriteGate.OPEN)) {
      assertThat(load(again)).isEqualTo(Entry.FIRST);
    }
    assertThat(folder.resolve("kiosk.db.broken")).exists();
  }

  @Test
  void open_diskRefuses_damagesNothingAndWorksLater() throws IOException {
    try (KioskDatabase database = open(WriteGate.OPEN)) {
      store(database, entry(Phase.TRIAL));
    }
    Path file = folder.resolve("kiosk.db");
    Path elsewhere = folder.resolve("elsewhere");
    Files.move(file, elsewhere);
    Files.createDirectory(file); // SQLITE_CANTOPEN, as a full or refusing disk gives

    try (KioskDatabase again = open(WriteGate.OPEN)) {
      assertThatThrownBy(() -> load(again)).isInstanceOf(IOException.class);

      Files.delete(file);
      Files.move(elsewhere, file);
      assertThat(load(again)).isEqualTo(entry(Phase.TRIAL));
    }
    assertThat(folder.resolve("kiosk.db.broken")).doesNotExist();
  }

  @Test
  void prepare_leftLibraries_areDeleted() throws IOException {
    var home = new KioskHome(folder);
    home.prepare();
    Files.writeString(home.scratch().resolve("sqlite-1.so"), "left by kill -9");

    home.prepare();

    assertThat(home.scratch()).isEmptyDirectory();
  }
}
