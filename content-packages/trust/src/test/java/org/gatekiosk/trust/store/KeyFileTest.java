package org.gatekiosk.trust.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.gatekiosk.trust.KeyPair;
import org.gatekiosk.trust.SignatureScheme;
import org.gatekiosk.trust.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void write_everyScheme_isReadBack(SignatureScheme scheme) throws IOException {
    var file = new KeyFile(folder.resolve("key.pem"), scheme);
    KeyPair pair = KeyPair.generate(scheme);

    file.write(pair);

    assertThat(file.read().key().id()).isEqualTo(pair.key().id());
    assertThat(file.read().sign(JsonObject.EMPTY).keyId()).isEqualTo(pair.key().id());
  }

  @Test
  void write_file_isForItsOwnerOnly() throws IOException {
    new KeyFile(folder.resolve("key.pem"), SignatureScheme.ED25519).readOrGenerate();

    assertThat(Files.getPosixFilePermissions(folder.resolve("key.pem")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void readOrGenerate_twice_isTheSameKey() throws IOException {
    var file = new KeyFile(folder.resolve("key.pem"), SignatureScheme.ED25519);

    assertThat(file.readOrGenerate().key().id()).isEqualTo(file.readOrGenerate().key().id());
  }

  @Test
  void readOrGenerate_powerCutAtAnyStep_leavesNoKeyOrAWholeOne() throws IOException {
    for (int steps = 0; steps < 10; steps++) {
      Path path = folder.resolve("key-" + steps + ".pem");
      try {
        new KeyFile(path, SignatureScheme.ED25519, new PowerCut(steps)).readOrGenerate();
      } catch (PowerCut.HappenedException e) {
        assertThat(steps).isLessThan(6);
      }

      new KeyFile(path, SignatureScheme.ED25519).readOrGenerate();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----"})
  void read_openToOthers_isRefused(String mode) throws IOException {
    var file = new KeyFile(folder.resolve("key.pem"), SignatureScheme.ED25519);
    file.readOrGenerate();
    Files.setPosixFilePermissions(folder.resolve("key.pem"), PosixFilePermissions.fromString(mode));

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(file::read)
        .withMessageContaining("chmod 600");
  }

  @Test
  void read_halvesOfTwoKeys_areRefused() throws IOException {
    Path path = folder.resolve("key.pem");
    var file = new KeyFile(path, SignatureScheme.ED25519);
    file.write(KeyPair.generateEd25519());
    String first = Files.readString(path);
    file.write(KeyPair.generateEd25519());
    String second = Files.readString(path);
    int end = first.indexOf("-----BEGIN PUBLIC KEY-----");

    Files.writeString(
        path, first.substring(0, end) + second.substring(second.indexOf("-----BEGIN PUBLIC")));

    assertThatExceptionOfType(IOException.class).isThrownBy(file::read);
  }

  @Test
  void read_anotherFile_isRefused() throws IOException {
    Path path = folder.resolve("key.pem");
    var file = new KeyFile(path, SignatureScheme.ED25519);

    assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(file::read);

    file.write(KeyPair.generateEd25519());
    for (byte[] other : new byte[][] {{}, {'x'}, {-1, -2}}) {
      Files.write(path, other);

      assertThatExceptionOfType(IOException.class)
          .isThrownBy(file::read)
          .withMessage("no key for ED25519 in " + path);
    }
  }

  @Test
  void write_keyOfAnotherScheme_isRefused() {
    var file = new KeyFile(folder.resolve("key.pem"), SignatureScheme.ECDSA_P256);

    assertThatIllegalArgumentException().isThrownBy(() -> file.write(KeyPair.generateEd25519()));
  }
}
