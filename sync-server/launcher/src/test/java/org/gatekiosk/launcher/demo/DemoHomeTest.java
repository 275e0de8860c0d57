package org.gatekiosk.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.gatekiosk.launcher.FailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoHomeTest {
  @TempDir private Path folder;

  @Test
  void open_freshInSomebodysFolder_isRefusedAndKeepsIt() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.txt"), "dear");

    assertThatThrownBy(() -> DemoHome.open(folder, true))
        .isInstanceOf(FailedException.class)
        .hasMessageContaining("nothing was changed");

    assertThat(letter).hasContent("dear");
  }

  @Test
  void open_freshInADemosFolder_emptiesIt() throws IOException, FailedException {
    var home = DemoHome.open(folder.resolve("demo"), false);
    Files.createDirectories(home.kiosk().resolve("identity"));
    assertThat(home.hasKiosk()).isTrue();

    var again = DemoHome.open(folder.resolve("demo"), true);

    assertThat(again.hasKiosk()).isFalse();
  }

  @Test
  void people_secondOpen_areTheSameAndTheirFileIsPrivate() throws IOException, FailedException {
    var home = DemoHome.open(folder.resolve("demo"), false);

    var first = People.open(home);
    var second = People.open(home);

    assertThat(second.all()).containsExactlyElementsOf(first.all()).hasSize(5);
    assertThat(first.person(Person.EDITOR).password()).hasSize(16);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.people())))
        .isEqualTo("rw-------");
  }

  @Test
  void people_damagedFile_saysWhichLine() throws IOException, FailedException {
    var home = DemoHome.open(folder.resolve("demo"), false);
    Files.writeString(home.people(), "editor secret\nstranger secret\n");

    assertThatThrownBy(() -> People.open(home))
        .isInstanceOf(FailedException.class)
        .hasMessageContaining("stranger secret");
  }
}
