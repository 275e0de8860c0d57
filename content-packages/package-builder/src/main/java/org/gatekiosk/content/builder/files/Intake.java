package org.gatekiosk.content.builder.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.jspecify.annotations.Nullable;

/// Takes the files of one package in, one after the other, within the limits; shared by folder and
/// zip.
final class Intake {
  private static final Set<String> TEXT_EXTENSIONS = Set.of("yaml", "md", "json");

  private final Limits limits;
  private final FindingLog log;
  private final SortedMap<String, SourceFile> files = new TreeMap<>();
  private long unpackedBytes;

  Intake(Limits limits, FindingLog log) {
    this.limits = limits;
    this.log = log;
  }

  SortedMap<String, SourceFile> files() {
    return files;
  }

  /// False once the package is larger than allowed: reading on would only do what a bomb wants.
  boolean hasRoom() {
    return unpackedBytes <= limits.maxUnpackedBytes();
  }

  /// Reads a file to its end and keeps it if nothing is wrong with it.
  ///
  /// @param packedBytes length in the zip, or -1 for a file of a folder
  /// @return what was read, or null when it was refused
  @Nullable Survey take(String path, long packedBytes, SourceFile.Opener opener)
      throws IOException {
    Place place = Place.file(path);
    boolean text = TEXT_EXTENSIONS.contains(SourceFile.extension(path));
    long room = limits.maxUnpackedBytes() - unpackedBytes;
    long allowed = text ? Math.min(room, limits.maxTextBytes()) : room;
    Survey survey;
    try (InputStream content = opener.open()) {
      survey = Survey.of(content, allowed);
    }
    unpackedBytes += survey.length();
    if (unpackedBytes > limits.maxUnpackedBytes()) {
      log.error(FindingCode.PACKAGE_TOO_LARGE, place, limits.maxUnpackedBytes());
      return null;
    }
    if (text && packedBytes >= 0 && survey.length() > packedBytes * limits.maxTextRatio()) {
      log.error(FindingCode.RATIO_TOO_HIGH, place, path, limits.maxTextRatio());
      return null;
    }
    if (text && survey.length() > limits.maxTextBytes()) {
      log.error(FindingCode.TEXT_TOO_LARGE, place, path, limits.maxTextBytes());
      return null;
    }
    if (survey.signature() == Signature.ARCHIVE) {
      log.error(FindingCode.NESTED_ARCHIVE, place, path);
      return null;
    }
    files.put(
        path, new SourceFile(path, survey.length(), survey.sha256(), survey.signature(), opener));
    return survey;
  }
}
