package org.gatekiosk.launcher.demo;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.gatekiosk.launcher.FailedException;
import org.jspecify.annotations.Nullable;

/// The folder in which a demo keeps everything: `server/`, `kiosk/`, `people.txt`, `ports.json` and
/// logs.
///
/// @param folder absolute
public record DemoHome(Path folder) {
  /// Present in every demo home, so that `--fresh` never deletes a folder that is not one.
  private static final String MARK = "gatekiosk-demo";

  /// Creates the folder if it is missing; empties it first when `fresh`.
  public static DemoHome open(Path folder, boolean fresh) throws IOException, FailedException {
    var home = new DemoHome(folder.toAbsolutePath().normalize());
    var mark = home.folder.resolve(MARK);
    if (Files.exists(home.folder) && !Files.exists(mark) && !isEmpty(home.folder)) {
      throw new FailedException(
          home.folder + " is not a demo's folder; nothing was changed. Name an empty or new one.");
    }
    if (fresh) {
      delete(home.folder);
    }
    Files.createDirectories(home.folder);
    Files.writeString(mark, "state of ./gatekiosk demo\n");
    return home;
  }

  public Path server() {
    return folder.resolve("server");
  }

  public Path kiosk() {
    return folder.resolve("kiosk");
  }

  public Path people() {
    return folder.resolve("people.txt");
  }

  /// Where the server listened when the kiosk was enrolled.
  public Path ports() {
    return folder.resolve("ports.json");
  }

  /// Whether the kiosk is enrolled.
  public boolean hasKiosk() {
    return Files.exists(kiosk().resolve("identity"));
  }

  public Path log(String program) {
    return folder.resolve(program + ".log");
  }

  public Path aotCache() {
    return folder.resolve("kiosk.aot");
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException fault)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
