package org.gatekiosk.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where the built jars and JDK 25 are, and with which flags the programs run.
///
/// @param root the folder of the `gatekiosk` script
/// @param java the `java` of JDK 25
public record Installation(Path root, Path java) {
  /// Limits of the heap are part of the memory goals in docs/benchmarks.md.
  private static final List<String> SERVER_FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "-Xms32m",
          "-Xmx112m",
          "-XX:MaxMetaspaceSize=160m",
          "-XX:ReservedCodeCacheSize=64m",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  /// A small young generation, free ratios that give memory back after each visit and a returned
  /// native heap keep resident memory near the live one; the first compiler alone starts sooner and
  /// is fast enough for pages.
  private static final List<String> KIOSK_FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "-Xms32m",
          "-Xmx96m",
          "-Xmn12m",
          "-XX:MinHeapFreeRatio=5",
          "-XX:MaxHeapFreeRatio=10",
          "-XX:TieredStopAtLevel=1",
          "-XX:ReservedCodeCacheSize=32m",
          "-XX:TrimNativeHeapInterval=2000",
          "--enable-native-access=ALL-UNNAMED");

  private static final List<Path> FONTS =
      List.of(
          Path.of("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf"),
          Path.of("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"));

  private static final String KIOSK_MAIN = "org.gatekiosk.kiosk.app.KioskMain";

  public static Installation ofSystemProperties() {
    return new Installation(
        Path.of(System.getProperty("gatekiosk.root", ".")).toAbsolutePath().normalize(),
        Path.of(System.getProperty("java.home"), "bin", "java"));
  }

  public Path sampleContent() {
    return root.resolve("content-packages/sample-content");
  }

  /// The sync server with these words on its command line.
  public ChildProgram.Start server(List<String> arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(java.toString());
    command.addAll(SERVER_FLAGS);
    command.add("-cp");
    command.add(classPath("sync-server/server-app"));
    command.add("org.gatekiosk.server.app.ServerMain");
    command.addAll(arguments);
    return new ChildProgram.Start(command);
  }

  /// The content command line with these words.
  public ChildProgram.Start content(List<String> arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(java.toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-Xmx512m", "-cp"));
    command.add(classPath("content-packages/package-builder"));
    command.add("org.gatekiosk.content.builder.cli.ContentMain");
    command.addAll(arguments);
    return new ChildProgram.Start(command);
  }

  /// A kiosk with these words on its command line; `--headless` and `--landscape` also choose the
  /// flags of the virtual machine.
  public ChildProgram.Start kiosk(List<String> arguments) throws IOException {
    return screenProgram(KIOSK_MAIN, Optional.empty(), arguments);
  }

  /// A kiosk that starts from an AOT cache, or writes the cache when it ends the first time and
  /// after each build.
  public ChildProgram.Start kiosk(List<String> arguments, Path aotCache) throws IOException {
    if (Files.exists(aotCache) && isOlderThanBuild(aotCache)) {
      Files.delete(aotCache);
    }
    var flag = Files.exists(aotCache) ? "-XX:AOTCache=" : "-XX:AOTCacheOutput=";
    return screenProgram(KIOSK_MAIN, Optional.of(flag + aotCache), arguments);
  }

  private boolean isOlderThanBuild(Path file) throws IOException {
    var built = Files.getLastModifiedTime(root.resolve("kiosk-client/kiosk-app/target/lib"));
    return Files.getLastModifiedTime(file).compareTo(built) < 0;
  }

  /// A program with a JavaFX screen.
  ///
  /// @param aotFlag `-XX:AOTCache=FILE` or `-XX:AOTCacheOutput=FILE`
  public ChildProgram.Start screenProgram(
      String mainClass, Optional<String> aotFlag, List<String> arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(java.toString());
    command.addAll(KIOSK_FLAGS);
    aotFlag.ifPresent(command::add);
    if (arguments.contains("--headless")) {
      var geometry = arguments.contains("--landscape") ? "1920x1080-32" : "1080x1920-32";
      command.addAll(
          List.of(
              "-Dglass.platform=Monocle",
              "-Dmonocle.platform=Headless",
              "-Dprism.order=sw",
              "-Dheadless.geometry=" + geometry));
    } else {
      command.add("-Dprism.order=es2,sw");
    }
    command.add("-cp");
    command.add(classPath("kiosk-client/kiosk-app"));
    command.add(mainClass);
    command.addAll(arguments);
    return new ChildProgram.Start(command, fonts());
  }

  /// Only the fonts of the kiosk, where they are installed as on Debian; JavaFX cannot run without
  /// any font, so elsewhere it keeps those of the system.
  private Map<String, String> fonts() {
    return FONTS.stream().allMatch(Files::exists)
        ? Map.of("FONTCONFIG_FILE", root.resolve("kiosk-client/kiosk-app/fonts.conf").toString())
        : Map.of();
  }

  /// Jars in a fixed order: an AOT cache belongs to one class path, letter by letter.
  private String classPath(String module) throws IOException {
    var target = root.resolve(module).resolve("target");
    try (Stream<Path> own = Files.list(target);
        Stream<Path> libraries = Files.list(target.resolve("lib"))) {
      return Stream.concat(own.filter(Files::isRegularFile), libraries)
          .map(Path::toString)
          .filter(name -> name.endsWith(".jar"))
          .sorted()
          .collect(Collectors.joining(":"));
    }
  }
}
