package org.gatekiosk.launcher.doctor;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gatekiosk.launcher.Installation;
import org.gatekiosk.launcher.Options;
import org.gatekiosk.launcher.Words;
import org.gatekiosk.launcher.WrongUseException;

/// `gatekiosk doctor`: looks at this machine, changes nothing, and ends with 0 when everything that
/// is needed is there, 3 when something is not.
public final class Doctor {
  private static final long NEEDED_DISK_MB = 1024;
  private static final List<Integer> PORTS = List.of(8080, 8443, 8883);

  /// A Debian package by a file or library of it, and what it is for.
  private record Needed(String what, String sign, String debianPackage) {}

  /// The packages of `./gatekiosk` (`run_packages`).
  private static final List<Needed> NEEDED =
      List.of(
          new Needed("window", "libgtk-3.so.0", "libgtk-3-0"),
          new Needed("window", "libXtst.so.6", "libxtst6"),
          new Needed("window", "libXxf86vm.so.1", "libxxf86vm1"),
          new Needed("window", "libGL.so.1", "libgl1"),
          new Needed("text", "libpangoft2-1.0.so.0", "libpangoft2-1.0-0"),
          new Needed("video", "libavcodec.so.59", "libavcodec59"),
          new Needed("video", "libavformat.so.59", "libavformat59"),
          new Needed("sound", "libasound.so.2", "libasound2"),
          new Needed(
              "latin-font",
              "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf",
              "fonts-noto-core"),
          new Needed(
              "cjk-font",
              "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
              "fonts-noto-cjk"),
          new Needed("film-tool", "/usr/bin/ffmpeg", "ffmpeg"),
          new Needed("picture-tool", "/usr/bin/vipsthumbnail", "libvips-tools"));

  private final Machine machine;
  private final Words words;
  private final PrintStream out;
  private final List<String> packages = new ArrayList<>();

  Doctor(Machine machine, Words words, PrintStream out) {
    this.machine = machine;
    this.words = words;
    this.out = out;
  }

  public static int run(Installation installation, List<String> arguments, Words words)
      throws WrongUseException, IOException {
    // Nothing here asks the network; the option says so to scripts that rely on it.
    Options.parse(arguments, Set.of("--offline"), Set.of(), words);
    return new Doctor(Machine.here(), words, System.out).look(installation.java());
  }

  /// Says what is there and what is not.
  ///
  /// @return the exit code
  int look(Path java) throws IOException {
    good("doctor-jdk", Runtime.version(), java);
    for (var needed : NEEDED) {
      look(needed);
    }
    boolean hasRoom = lookAtDisk();
    PORTS.forEach(this::lookAtPort);
    if (!machine.hasDisplay()) {
      note("doctor-no-display");
    }
    if (!packages.isEmpty()) {
      say("doctor-install", String.join(" ", packages));
    } else if (hasRoom) {
      say("doctor-well");
    }
    return packages.isEmpty() && hasRoom ? 0 : 3;
  }

  private void look(Needed needed) throws IOException {
    var what = words.say("doctor-" + needed.what());
    if (machine.has(needed.sign())) {
      good("doctor-found", what, needed.sign());
    } else {
      packages.add(needed.debianPackage());
      bad("doctor-missing", what, needed.debianPackage());
    }
  }

  private boolean lookAtDisk() {
    boolean hasRoom = machine.freeMb() >= NEEDED_DISK_MB;
    if (hasRoom) {
      good("doctor-disk", machine.freeMb(), NEEDED_DISK_MB, machine.home());
    } else {
      bad("doctor-disk", machine.freeMb(), NEEDED_DISK_MB, machine.home());
    }
    return hasRoom;
  }

  private void lookAtPort(int port) {
    if (machine.isFree().test(port)) {
      good("doctor-port-free", Integer.toString(port));
    } else {
      note("doctor-port-taken", Integer.toString(port));
    }
  }

  private void good(String key, Object... arguments) {
    out.println("  ✓ " + words.say(key, arguments));
  }

  private void note(String key, Object... arguments) {
    out.println("  · " + words.say(key, arguments));
  }

  private void bad(String key, Object... arguments) {
    out.println("  ✗ " + words.say(key, arguments));
  }

  private void say(String key, Object... arguments) {
    out.println(words.say(key, arguments));
  }
}
