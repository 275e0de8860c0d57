package org.gatekiosk.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceZipTest {
  @TempDir private Path folder;

  @Test
  void write_sameFilesAtAnotherTime_givesTheSameBytes() throws IOException {
    Path source = folder.resolve("visa");
    Files.createDirectories(source.resolve("items"));
    Files.writeString(source.resolve("package.yaml"), "id: visa\n");
    Path text = Files.writeString(source.resolve("items/en.md"), "# Visa\n");
    byte[] first = Files.readAllBytes(SourceZip.write(source, folder.resolve("packages")));

    Files.setLastModifiedTime(text, FileTime.fromMillis(1_000_000));
    Path again = SourceZip.write(source, folder.resolve("packages"));

    assertThat(again).hasFileName("visa.zip").hasBinaryContent(first);
    try (var zip = new ZipFile(again.toFile())) {
      List<String> names = zip.stream().map(ZipEntry::getName).toList();
      assertThat(names).containsExactly("items/en.md", "package.yaml");
    }
  }
}
