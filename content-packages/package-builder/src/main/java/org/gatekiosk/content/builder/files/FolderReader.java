package org.gatekiosk.content.builder.files;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.gatekiosk.content.builder.finding.Reading;

/// Reads the files of a package from a folder; links are refused, not followed.
public final class FolderReader {
  private FolderReader() {}

  /// Reads every file of a folder.
  ///
  /// @throws IOException if the folder cannot be read; what is wrong with its content is a finding
  public static Reading<PackageFiles> read(Path folder, Limits limits) throws IOException {
    var log = new FindingLog();
    var intake = new Intake(limits, log);
    Files.walkFileTree(folder, new Visitor(folder, limits, log, intake));
    return log.errors() > 0
        ? new Reading.Refused<>(log.findings())
        : new Reading.Read<>(new PackageFiles(intake.files(), () -> {}), log.findings());
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Limits limits;
    private final FindingLog log;
    private final Intake intake;
    private final FileNames names;
    private int count;

    Visitor(Path root, Limits limits, FindingLog log, Intake intake) {
      this.root = root;
      this.limits = limits;
      this.log = log;
      this.intake = intake;
      this.names = new FileNames(log, limits.maxNameBytes());
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return folder.equals(root) ? FileVisitResult.CONTINUE : count(folder, true);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      FileVisitResult counted = count(file, false);
      if (counted != FileVisitResult.CONTINUE) {
        return counted;
      }
      Place place = Place.file(name(file));
      if (attributes.isSymbolicLink()) {
        log.error(FindingCode.LINK, place, name(file));
      } else if (!attributes.isRegularFile()) {
        log.error(FindingCode.DEVICE, place, name(file));
      } else {
        intake.take(name(file), -1, () -> Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS));
      }
      return intake.hasRoom() ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    private FileVisitResult count(Path path, boolean folder) {
      count++;
      if (count > limits.maxFiles()) {
        log.error(FindingCode.TOO_MANY_FILES, Place.PACKAGE, count, limits.maxFiles());
        return FileVisitResult.TERMINATE;
      }
      return names.accept(name(path), folder)
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    private String name(Path path) {
      return root.relativize(path).toString().replace(File.separatorChar, '/');
    }
  }
}
