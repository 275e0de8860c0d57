package org.gatekiosk.launcher.doctor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gatekiosk.launcher.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
  private static final long ENOUGH_MB = 1024;
  private static final Map<String, String> DISPLAY = Map.of("DISPLAY", ":0");

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  @TempDir private Path root;

  @BeforeEach
  void installEverything() throws IOException {
    var libraries = root.resolve("usr/lib/x86_64-linux-gnu");
    Files.createDirectories(libraries);
    for (var library :
        List.of(
            "libgtk-3.so.0",
            "libXtst.so.6",
            "libXxf86vm.so.1",
            "libGL.so.1",
            "libpangoft2-1.0.so.0",
            "libavcodec.so.59.37.100",
            "libavformat.so.59",
            "libasound.so.2")) {
      Files.createFile(libraries.resolve(library));
    }
    for (var file :
        List.of(
            "usr/share/fonts/truetype/noto/NotoSans-Regular.ttf",
            "usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
            "usr/bin/ffmpeg",
            "usr/bin/vipsthumbnail")) {
      Files.createDirectories(root.resolve(file).getParent());
      Files.createFile(root.resolve(file));
    }
  }

  private Machine machine() {
    return new Machine(root, Path.of("/home/lan"), ENOUGH_MB, _ -> true, DISPLAY);
  }

  private int look(Machine machine, Map<String, String> environment) throws IOException {
    var out = new PrintStream(said, true, UTF_8);
    return new Doctor(machine, Words.ofEnvironment(environment), out).look(Path.of("/jdk/java"));
  }

  private String said() {
    return said.toString(UTF_8);
  }

  @Test
  void look_everythingThere_isWell() throws IOException {
    assertThat(look(machine(), Map.of())).isZero();

    assertThat(said()).contains("Everything that is needed is here.").doesNotContain("✗");
  }

  @Test
  void look_somethingMissing_saysTheLineThatInstallsIt() throws IOException {
    Files.delete(root.resolve("usr/bin/ffmpeg"));
    Files.delete(root.resolve("usr/lib/x86_64-linux-gnu/libXtst.so.6"));

    assertThat(look(machine(), Map.of())).isEqualTo(3);

    assertThat(said())
        .contains("apt-get install -y --no-install-recommends libxtst6 ffmpeg")
        .doesNotContain("Everything that is needed");
  }

  @Test
  void look_tooLittleRoom_isNotWell() throws IOException {
    var full = new Machine(root, Path.of("/home/lan"), ENOUGH_MB - 1, _ -> true, DISPLAY);

    assertThat(look(full, Map.of())).isEqualTo(3);

    assertThat(said())
        .contains("✗ 1023 MB free, 1024 MB needed (/home/lan)")
        .doesNotContain("Everything that is needed");
  }

  @Test
  void look_takenPortOrNoDisplay_isOnlyANote() throws IOException {
    var busy = new Machine(root, Path.of("/home/lan"), ENOUGH_MB, port -> port != 8443, Map.of());

    assertThat(look(busy, Map.of())).isZero();

    assertThat(said()).contains("· Port 8443 is taken", "✓ Port 8080 is free", "· No display");
  }

  @Test
  void look_vietnameseReader_isToldInVietnamese() throws IOException {
    look(machine(), Map.of("LANG", "vi_VN.UTF-8"));

    assertThat(said()).contains("Máy có đủ mọi thứ cần thiết.");
  }
}
