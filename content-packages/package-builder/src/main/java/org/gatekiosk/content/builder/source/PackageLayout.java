package org.gatekiosk.content.builder.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gatekiosk.content.builder.files.PackageFiles;
import org.gatekiosk.content.builder.files.Signature;
import org.gatekiosk.content.builder.files.SourceFile;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;

/// Which file of a package is what (docs/package-format.md, 1); files that are nothing are errors.
///
/// @param items by id
/// @param media everything under `media/` and `audio/`
record PackageLayout(SortedMap<String, ItemFolder> items, List<SourceFile> media) {
  private static final Pattern ITEM_FILE = Pattern.compile("items/([^/]+)/([^/]+)");
  private static final Pattern TEXT = Pattern.compile("(.+)\\.md");
  private static final Pattern AUDIO =
      Pattern.compile("audio/[a-z][a-z0-9-]{0,63}\\.[A-Za-z0-9-]+\\.(m4a|aac|wav|opus|ogg)");

  /// The files of one item.
  ///
  /// @param texts by the language in the name of the file, whatever it is
  record ItemFolder(String id, Optional<SourceFile> yaml, SortedMap<String, SourceFile> texts) {}

  static PackageLayout of(PackageFiles files, FindingLog log) {
    SortedMap<String, ItemFolder> items = new TreeMap<>();
    List<SourceFile> media = new ArrayList<>();
    for (SourceFile file : files.files().values()) {
      Matcher item = ITEM_FILE.matcher(file.path());
      if (file.signature() == Signature.SVG) {
        log.error(FindingCode.SVG, Place.file(file.path()), file.path());
      } else if (item.matches()) {
        addItemFile(items, file, item.group(1), item.group(2), log);
      } else if (file.path().startsWith("media/") || AUDIO.matcher(file.path()).matches()) {
        media.add(file);
      } else if (!file.path().equals("package.yaml")) {
        log.error(FindingCode.FILE_UNEXPECTED, Place.file(file.path()), file.path());
      }
    }
    return new PackageLayout(items, media);
  }

  private static void addItemFile(
      SortedMap<String, ItemFolder> items,
      SourceFile file,
      String id,
      String name,
      FindingLog log) {
    ItemFolder folder =
        items.getOrDefault(id, new ItemFolder(id, Optional.empty(), new TreeMap<>()));
    Matcher text = TEXT.matcher(name);
    if (name.equals("item.yaml")) {
      folder = new ItemFolder(id, Optional.of(file), folder.texts());
    } else if (text.matches()) {
      folder.texts().put(text.group(1), file);
    } else if (!name.equals("poster.json")) {
      log.error(FindingCode.FILE_UNEXPECTED, Place.file(file.path()).ofItem(id), file.path());
    }
    items.put(id, folder);
  }
}
