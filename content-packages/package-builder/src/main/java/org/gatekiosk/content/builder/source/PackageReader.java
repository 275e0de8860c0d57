package org.gatekiosk.content.builder.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatekiosk.content.builder.files.FolderReader;
import org.gatekiosk.content.builder.files.Limits;
import org.gatekiosk.content.builder.files.PackageFiles;
import org.gatekiosk.content.builder.files.SourceFile;
import org.gatekiosk.content.builder.files.ZipReader;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.gatekiosk.content.builder.finding.Reading;
import org.gatekiosk.content.builder.yaml.YamlMap;
import org.gatekiosk.content.builder.yaml.YamlReader;
import org.gatekiosk.content.format.ItemName;
import org.gatekiosk.content.format.LanguageTag;

/// Reads a source package from a folder or a zip; the only way to a [SourcePackage].
///
/// A zip stays on disk and is streamed: heap use depends on the longest text, not on the size of
/// the package. A container that is hostile or broken, and a `package.yaml` that says nothing
/// usable, are refused; errors inside an item are findings of the package, so that one run names
/// them all.
public final class PackageReader {
  /// The format of source packages that this program reads.
  public static final int FORMAT = 1;

  private static final String PACKAGE_YAML = "package.yaml";

  private final PackageFiles files;
  private final Limits limits;
  private final FindingLog log = new FindingLog();

  private PackageReader(PackageFiles files, Limits limits) {
    this.files = files;
    this.limits = limits;
  }

  /// Reads a package.
  ///
  /// @throws IOException if the folder or file cannot be read at all
  public static Reading<SourcePackage> read(Path folderOrZip, Limits limits) throws IOException {
    Reading<PackageFiles> files =
        Files.isDirectory(folderOrZip)
            ? FolderReader.read(folderOrZip, limits)
            : ZipReader.read(folderOrZip, limits);
    return switch (files) {
      case Reading.Refused<PackageFiles>(var findings) -> new Reading.Refused<>(findings);
      case Reading.Read<PackageFiles>(var read, _) -> new PackageReader(read, limits).read();
    };
  }

  private Reading<SourcePackage> read() throws IOException {
    Optional<SourcePackage> read = Optional.empty();
    try {
      read = readPackage();
    } finally {
      if (read.isEmpty()) {
        files.close();
      }
    }
    return read.isPresent()
        ? new Reading.Read<>(read.get(), log.findings())
        : new Reading.Refused<>(log.findings());
  }

  private Optional<SourcePackage> readPackage() throws IOException {
    Optional<SourceFile> file = files.file(PACKAGE_YAML);
    if (file.isEmpty()) {
      reportMissingPackageYaml();
      return Optional.empty();
    }
    Optional<YamlMap> yaml = YamlReader.map(file.get().bytes(), Place.file(PACKAGE_YAML), log);
    return yaml.isPresent() ? readPackage(yaml.get()) : Optional.empty();
  }

  private void reportMissingPackageYaml() {
    Optional<String> inside =
        files.files().keySet().stream()
            .filter(path -> path.matches("[^/]+/" + PACKAGE_YAML))
            .findFirst();
    if (inside.isPresent()) {
      log.error(FindingCode.PACKAGE_IN_FOLDER, Place.file(inside.get()), inside.get());
    } else {
      log.error(FindingCode.PACKAGE_YAML_MISSING, Place.PACKAGE);
    }
  }

  private Optional<SourcePackage> readPackage(YamlMap yaml) throws IOException {
    int errors = log.errors();
    String format = yaml.text("format");
    if (!format.equals(String.valueOf(FORMAT))) {
      log.error(FindingCode.FORMAT_UNKNOWN, yaml.place("format"), format, FORMAT);
      return Optional.empty();
    }
    yaml.allow("format", "id", "title", "issuer", "contact", "licence");
    Optional<String> id = yaml.value("id", PackageReader::packageId);
    Map<LanguageTag, String> title = FieldReaders.byLanguage(yaml, "title");
    String issuer = yaml.text("issuer");
    String contact = yaml.text("contact");
    String licence = yaml.text("licence");
    if (log.errors() > errors || id.isEmpty()) {
      return Optional.empty();
    }
    PackageLayout layout = PackageLayout.of(files, log);
    new MediaHeaders(limits, log).check(layout.media());
    List<SourceItem> items = items(id.get(), layout);
    return Optional.of(
        new SourcePackage(id.get(), title, issuer, contact, licence, items, files, log.findings()));
  }

  private static String packageId(String text) {
    return new ItemName(text, "any").packageId();
  }

  private List<SourceItem> items(String packageId, PackageLayout layout) throws IOException {
    List<SourceItem> items = new ArrayList<>();
    for (PackageLayout.ItemFolder folder : layout.items().values()) {
      new ItemReader(packageId, folder, log).read().ifPresent(items::add);
    }
    if (layout.items().isEmpty()) {
      log.error(FindingCode.NO_ITEMS, Place.file(PACKAGE_YAML));
    }
    return items;
  }
}
