package org.gatekiosk.launcher.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/// The machine that is looked at.
///
/// @param root of its files
/// @param home of the user
/// @param freeMb what the user's home has left
/// @param isFree whether nobody listens at a port
record Machine(
    Path root, Path home, long freeMb, IntPredicate isFree, Map<String, String> environment) {
  private static final List<String> LIBRARY_FOLDERS =
      List.of("usr/lib", "usr/lib/x86_64-linux-gnu", "usr/lib/aarch64-linux-gnu");

  Machine {
    environment = Map.copyOf(environment);
  }

  static Machine here() throws IOException {
    var home = Path.of(System.getProperty("user.home"));
    long freeMb = Files.getFileStore(home).getUsableSpace() >> 20;
    return new Machine(Path.of("/"), home, freeMb, Machine::nobodyListens, System.getenv());
  }

  private static boolean nobodyListens(int port) {
    try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /// Whether the file, or a library of this name in one of the usual folders, is there.
  boolean has(String fileOrLibrary) throws IOException {
    if (fileOrLibrary.startsWith("/")) {
      return Files.exists(root.resolve(fileOrLibrary.substring(1)));
    }
    for (var folder : LIBRARY_FOLDERS) {
      if (hasLibrary(root.resolve(folder), fileOrLibrary)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLibrary(Path folder, String name) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.getFileName().toString().startsWith(name));
    }
  }

  boolean hasDisplay() {
    return environment.containsKey("DISPLAY");
  }
}
