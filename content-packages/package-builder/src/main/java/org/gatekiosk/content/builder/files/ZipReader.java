package org.gatekiosk.content.builder.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.gatekiosk.content.builder.finding.Reading;
import org.jspecify.annotations.Nullable;

/// Reads the files of a package from a zip, streaming from disk: every entry is read once to its
/// end and checked; its content stays in the zip.
public final class ZipReader {
  /// Longest list of entries: a header, a name and extra fields for each allowed file.
  private static final long MAX_LIST_BYTES_PER_FILE = 46 + 200 + 512;

  private final FindingLog log = new FindingLog();
  private final Limits limits;
  private final Intake intake;
  private final FileNames names;

  private ZipReader(Limits limits) {
    this.limits = limits;
    this.intake = new Intake(limits, log);
    this.names = new FileNames(log, limits.maxNameBytes());
  }

  /// Reads every entry of a zip.
  ///
  /// @throws IOException if the file cannot be read; what is wrong with its content is a finding
  public static Reading<PackageFiles> read(Path zip, Limits limits) throws IOException {
    return new ZipReader(limits).read(zip);
  }

  private Reading<PackageFiles> read(Path zip) throws IOException {
    ZipFile opened = sizeIsHarmless(zip) ? open(zip) : null;
    if (opened == null) {
      return new Reading.Refused<>(log.findings());
    }
    try (FileChannel channel = FileChannel.open(zip)) {
      takeAll(opened, new ZipEntryRules(channel, log));
    } catch (IOException | RuntimeException e) {
      opened.close();
      throw e;
    }
    if (log.errors() > 0) {
      opened.close();
      return new Reading.Refused<>(log.findings());
    }
    return new Reading.Read<>(new PackageFiles(intake.files(), opened), log.findings());
  }

  private boolean sizeIsHarmless(Path zip) throws IOException {
    long size = Files.size(zip);
    if (size > limits.maxPackedBytes()) {
      log.error(FindingCode.ZIP_TOO_LARGE, Place.PACKAGE, size, limits.maxPackedBytes());
      return false;
    }
    try (FileChannel channel = FileChannel.open(zip)) {
      ZipEnd end = ZipEnd.read(channel);
      if (end.entries() > limits.maxFiles()
          || end.listBytes() > limits.maxFiles() * MAX_LIST_BYTES_PER_FILE) {
        log.error(FindingCode.TOO_MANY_FILES, Place.PACKAGE, end.entries(), limits.maxFiles());
        return false;
      }
      return true;
    } catch (ZipEnd.DamagedException e) {
      log.error(FindingCode.ZIP_DAMAGED, Place.PACKAGE, String.valueOf(e.getMessage()));
      return false;
    }
  }

  private @Nullable ZipFile open(Path zip) throws IOException {
    FileChannel channel = FileChannel.open(zip);
    try {
      return ZipFile.builder().setSeekableByteChannel(channel).get();
    } catch (IOException | RuntimeException e) {
      // The library throws unchecked exceptions for some damaged extra fields.
      channel.close();
      log.error(FindingCode.ZIP_DAMAGED, Place.PACKAGE, String.valueOf(e.getMessage()));
      return null;
    }
  }

  private void takeAll(ZipFile zip, ZipEntryRules rules) throws IOException {
    int count = 0;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
      count++;
      if (count > limits.maxFiles()) {
        log.error(FindingCode.TOO_MANY_FILES, Place.PACKAGE, count, limits.maxFiles());
        return;
      }
      if (names.accept(entry.getName(), entry.isDirectory())
          && rules.accept(entry)
          && !entry.isDirectory()) {
        take(zip, entry);
      }
      if (!intake.hasRoom()) {
        return;
      }
    }
  }

  private void take(ZipFile zip, ZipArchiveEntry entry) {
    Place place = Place.file(entry.getName());
    try {
      Survey survey =
          intake.take(entry.getName(), entry.getCompressedSize(), () -> zip.getInputStream(entry));
      if (survey == null) {
        return;
      }
      if (survey.length() != entry.getSize()) {
        log.error(
            FindingCode.ENTRY_LENGTH, place, entry.getName(), survey.length(), entry.getSize());
      } else if (survey.crc32() != entry.getCrc()) {
        log.error(FindingCode.ENTRY_CRC, place, entry.getName());
      }
    } catch (IOException | RuntimeException e) {
      log.error(FindingCode.ENTRY_DAMAGED, place, entry.getName(), String.valueOf(e.getMessage()));
    }
  }
}
