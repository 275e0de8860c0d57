package org.gatekiosk.launcher.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gatekiosk.launcher.Installation;
import org.gatekiosk.launcher.Options;
import org.gatekiosk.launcher.Words;
import org.gatekiosk.launcher.WrongUseException;

/// `gatekiosk doctor`: looks at this machine, changes nothing, and ends with 0 when everything that
/// is needed is there, 3 when something is not.
public final class Doctor {
  private static final long NEEDED_DISK_MB = 1024;
  private static final List<Integer> PORTS = List.of(8080, 8443, 8883);

  /// A Debian package by something of it that can be seen, and what it is for.
  private record Needed(String what, List<String> anyOf, String debianPackage) {}

  private static final List<Needed> NEEDED =
      List.of(
          new Needed("window", List.of("libgtk-3.so.0"), "libgtk-3-0"),
          new Needed("text", List.of("libpangoft2-1.0.so.0"), "libpangoft2-1.0-0"),
          new Needed("video", List.of("libavcodec.so.59"), "libavcodec59 libavformat59"),
          new Needed("sound", List.of("libasound.so.2"), "libasound2"),
          new Needed(
              "latin-font",
              List.of("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf"),
              "fonts-noto-core"),
          new Needed(
              "cjk-font",
              List.of("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"),
              "fonts-noto-cjk"),
          new Needed("film-tool", List.of("/usr/bin/ffmpeg"), "ffmpeg"),
          new Needed("picture-tool", List.of("/usr/bin/vipsthumbnail"), "libvips-tools"));

  private final Words words;
  private final List<String> packages = new ArrayList<>();

  private Doctor(Words words) {
    this.words = words;
  }

  public static int run(Installation installation, List<String> arguments, Words words)
      throws WrongUseException, IOException {
    // Nothing here asks the network; the option says so to scripts that rely on it.
    Options.parse(arguments, Set.of("--offline"), Set.of(), words);
    return new Doctor(words).look(installation);
  }

  private int look(Installation installation) throws IOException {
    good("doctor-jdk", Runtime.version(), installation.java());
    for (var needed : NEEDED) {
      look(needed);
    }
    lookAtDisk();
    PORTS.forEach(this::lookAtPort);
    if (System.getenv("DISPLAY") == null) {
      note("doctor-no-display");
    }
    if (packages.isEmpty()) {
      say("doctor-well");
      return 0;
    }
    say("doctor-install", String.join(" ", packages));
    return 3;
  }

  private void look(Needed needed) throws IOException {
    for (var sign : needed.anyOf()) {
      if (isThere(sign)) {
        good("doctor-found", words.say("doctor-" + needed.what()), sign);
        return;
      }
    }
    packages.add(needed.debianPackage());
    bad("doctor-missing", words.say("doctor-" + needed.what()), needed.debianPackage());
  }

  private static boolean isThere(String sign) throws IOException {
    if (sign.startsWith("/")) {
      return Files.exists(Path.of(sign));
    }
    for (var folder :
        List.of("/usr/lib", "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu")) {
      if (Files.isDirectory(Path.of(folder))) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
          if (files.anyMatch(file -> file.getFileName().toString().startsWith(sign))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void lookAtDisk() throws IOException {
    var home = Path.of(System.getProperty("user.home"));
    long freeMb = Files.getFileStore(home).getUsableSpace() >> 20;
    if (freeMb < NEEDED_DISK_MB) {
      bad("doctor-disk", freeMb, NEEDED_DISK_MB, home);
    } else {
      good("doctor-disk", freeMb, NEEDED_DISK_MB, home);
    }
  }

  private void lookAtPort(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      good("doctor-port-free", Integer.toString(socket.getLocalPort()));
    } catch (IOException e) {
      note("doctor-port-taken", Integer.toString(port));
    }
  }

  private void good(String key, Object... arguments) {
    System.out.println("  ✓ " + words.say(key, arguments));
  }

  private void note(String key, Object... arguments) {
    System.out.println("  · " + words.say(key, arguments));
  }

  private void bad(String key, Object... arguments) {
    System.out.println("  ✗ " + words.say(key, arguments));
  }

  private void say(String key, Object... arguments) {
    System.out.println(words.say(key, arguments));
  }
}
