package org.gatekiosk.content.builder.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gatekiosk.content.builder.finding.Finding;
import org.gatekiosk.sync.testkit.PackageFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderReaderTest {
  @TempDir private Path parent;

  @Test
  void folder_wellFormed_hasNoFindings() throws IOException {
    Path folder = PackageFixture.minimal("sample").writeTo(parent);

    assertThat(FolderReader.read(folder, Limits.STANDARD).findings()).isEmpty();
  }

  @Test
  void link_toAFileOutside_isRefused() throws IOException {
    Path folder = PackageFixture.minimal("sample").writeTo(parent);
    Files.createSymbolicLink(folder.resolve("secret.md"), Path.of("/etc/passwd"));

    assertThat(message(folder)).isEqualTo("secret.md is a link to another file");
  }

  @Test
  void link_toAFolderOutside_isRefusedAndNotFollowed() throws IOException {
    Path folder = PackageFixture.minimal("sample").writeTo(parent);
    Files.createSymbolicLink(folder.resolve("media"), Path.of("/etc"));

    assertThat(FolderReader.read(folder, Limits.STANDARD).findings())
        .extracting(f -> f.message().en())
        .containsExactly("media is a link to another file");
  }

  @Test
  void pipe_isRefusedWithoutOpeningIt() throws IOException, InterruptedException {
    Path folder = PackageFixture.minimal("sample").writeTo(parent);
    new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start().waitFor();

    assertThat(message(folder)).isEqualTo("pipe is a device or another special file");
  }

  @Test
  void files_moreThanAllowed_areRefused() throws IOException {
    Path folder = PackageFixture.minimal("sample").writeTo(parent);
    var three = new Limits(1000, 100_000, 3, 200, 50_000, 200, 1);

    Finding finding = FolderReader.read(folder, three).findings().getFirst();

    assertThat(finding.message().en()).isEqualTo("4 files or folders, allowed are 3");
  }

  private static String message(Path folder) throws IOException {
    return FolderReader.read(folder, Limits.STANDARD).findings().getFirst().message().en();
  }
}
