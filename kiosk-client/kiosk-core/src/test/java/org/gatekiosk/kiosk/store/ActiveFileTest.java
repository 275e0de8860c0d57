package org.gatekiosk.kiosk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.gatekiosk.trust.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActiveFileTest {
  private static final Sha256 OLD = Sha256.of("old".getBytes(StandardCharsets.UTF_8));
  private static final Sha256 NEW = Sha256.of("new".getBytes(StandardCharsets.UTF_8));

  @TempDir private Path folder = Path.of("");

  private ActiveFile active() {
    return new ActiveFile(new KioskHome(folder), new DurableFiles(WriteGate.OPEN));
  }

  @Test
  void read_noFile_isEmpty() throws IOException {
    assertThat(active().read()).isEmpty();
  }

  @Test
  void read_afterWrites_isTheLast() throws IOException {
    active().write(1, OLD, false);
    active().write(2, NEW, true);

    assertThat(active().read()).contains(new ActiveRecord(2, 2, NEW, true));
  }

  @Test
  void read_lastRecordTornAtAnyByte_isTheOneBefore() throws IOException {
    active().write(1, OLD, false);
    byte[] before = Files.readAllBytes(folder.resolve("active"));
    active().write(2, NEW, false);
    byte[] after = Files.readAllBytes(folder.resolve("active"));

    for (int written = 0; written < ActiveRecord.LENGTH; written++) {
      byte[] torn = after.clone();
      byte[] old = Arrays.copyOf(before, ActiveRecord.LENGTH);
      System.arraycopy(old, written, torn, written, ActiveRecord.LENGTH - written);
      Files.write(folder.resolve("active"), torn);

      Sha256 shown = active().read().orElseThrow().releaseSet();

      assertThat(shown).as("%s bytes written", written).isIn(OLD, NEW);
    }
  }

  @Test
  void read_rubbish_isEmpty() throws IOException {
    Files.write(folder.resolve("active"), new byte[200]);

    assertThat(active().read()).isEmpty();
  }

  @Test
  void encode_record_is64Bytes() {
    var record = new ActiveRecord(7, 3, NEW, true);

    assertThat(record.encode()).hasSize(64);
    assertThat(ActiveRecord.decode(record.encode())).contains(record);
  }
}
