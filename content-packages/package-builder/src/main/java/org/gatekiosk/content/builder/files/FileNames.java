package org.gatekiosk.content.builder.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.Normalizer2;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;

/// The rules for names in a package, one instance for all names of one package.
///
/// A name must mean the same file on every system: relative, without `..`, and different from the
/// others also where letter case or Unicode normalisation do not count.
final class FileNames {
  private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);

  private final FindingLog log;
  private final int maxNameBytes;
  private final Map<String, String> firstByFold = new HashMap<>();
  private final Set<String> folders = new HashSet<>();

  FileNames(FindingLog log, int maxNameBytes) {
    this.log = log;
    this.maxNameBytes = maxNameBytes;
  }

  /// Checks one name; false when it was refused.
  boolean accept(String name, boolean folder) {
    String path = folder && name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    return syntax(path) && unique(path, folder);
  }

  private boolean syntax(String path) {
    Place place = Place.file(path);
    if (path.getBytes(UTF_8).length > maxNameBytes) {
      return refuse(FindingCode.NAME_TOO_LONG, place, path.getBytes(UTF_8).length, maxNameBytes);
    }
    if (path.startsWith("/") || DRIVE.matcher(path).matches()) {
      return refuse(FindingCode.NAME_ABSOLUTE, place, path);
    }
    if (path.indexOf('\\') >= 0) {
      return refuse(FindingCode.NAME_BACKSLASH, place, path);
    }
    for (String segment : path.split("/", -1)) {
      if (segment.equals("..")) {
        return refuse(FindingCode.NAME_CLIMBS, place, path);
      }
      if (segment.isEmpty() || segment.equals(".")) {
        return refuse(FindingCode.NAME_EMPTY_PART, place, path);
      }
    }
    if (path.codePoints().anyMatch(FileNames::unprintable)) {
      return refuse(FindingCode.NAME_CHARACTER, place, path);
    }
    if (!Normalizer.isNormalized(path, Normalizer.Form.NFC)) {
      return refuse(FindingCode.NAME_NOT_NFC, place, path);
    }
    return true;
  }

  private static boolean unprintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> c == '\uFFFD';
    };
  }

  private boolean unique(String path, boolean folder) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (!claim(path.substring(0, slash), true, path)) {
        return false;
      }
    }
    return claim(path, folder, path);
  }

  /// A folder may be named many times, by itself and by what is in it, but always the same way.
  private boolean claim(String part, boolean folder, String path) {
    String fold = Normalizer2.getNFKCCasefoldInstance().normalize(part);
    String first = firstByFold.putIfAbsent(fold, part);
    boolean knownFolder = folders.contains(part);
    if (folder) {
      folders.add(part);
    }
    if (first == null) {
      return true;
    }
    if (!first.equals(part)) {
      return refuse(FindingCode.NAME_CLASH, Place.file(path), part, first);
    }
    return (folder && knownFolder) || refuse(FindingCode.NAME_TWICE, Place.file(path), part);
  }

  private boolean refuse(FindingCode code, Place place, Object... arguments) {
    log.error(code, place, arguments);
    return false;
  }
}
