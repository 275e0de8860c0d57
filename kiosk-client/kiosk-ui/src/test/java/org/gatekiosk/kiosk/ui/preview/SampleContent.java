package org.gatekiosk.kiosk.ui.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gatekiosk.content.builder.check.GateProfileReader;
import org.gatekiosk.content.builder.files.Limits;
import org.gatekiosk.content.builder.finding.Reading;
import org.gatekiosk.content.builder.source.PackageReader;
import org.gatekiosk.content.builder.source.SourceItem;
import org.gatekiosk.content.builder.source.SourcePackage;
import org.gatekiosk.content.format.FileClass;
import org.gatekiosk.content.format.GateProfile;
import org.gatekiosk.content.format.Item;
import org.gatekiosk.content.format.Media;
import org.gatekiosk.content.format.ReleaseFile;
import org.gatekiosk.kiosk.catalog.Catalog;
import org.gatekiosk.kiosk.catalog.CatalogItem;
import org.gatekiosk.kiosk.catalog.FileSource;
import org.gatekiosk.kiosk.catalog.Place;
import org.gatekiosk.trust.Sha256;

/// The sample packages of the product, read from their source folders.
public final class SampleContent {
  private static final Path ROOT = Path.of("../../content-packages/sample-content");
  private static final Path FROM_ROOT = Path.of("content-packages/sample-content");

  private SampleContent() {}

  private static Path root() {
    return Files.isDirectory(ROOT) ? ROOT : FROM_ROOT;
  }

  public static Catalog catalog() {
    try (Stream<Path> folders = Files.list(root())) {
      List<CatalogItem> items = new ArrayList<>();
      for (Path folder : folders.sorted().toList()) {
        if (Files.exists(folder.resolve("package.yaml"))) {
          items.addAll(items(folder));
        }
      }
      return new Catalog("sample", items);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A place of the sample.
  ///
  /// @param gate id of a gate profile, `noi-bai` or `gia-lam`
  /// @param zone number of the zone in the profile, from 0
  public static Place place(String gate, int zone) {
    Path file = root().resolve("gates").resolve(gate + ".yaml");
    try {
      return switch (GateProfileReader.read(Files.readAllBytes(file), file.toString())) {
        case Reading.Read<GateProfile>(var profile, _) ->
            new Place(profile, profile.zones().get(zone));
        case Reading.Refused<GateProfile>(var findings) ->
            throw new IllegalStateException(findings.toString());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<CatalogItem> items(Path folder) throws IOException {
    List<CatalogItem> items = new ArrayList<>();
    switch (PackageReader.read(folder, Limits.STANDARD)) {
      case Reading.Read<SourcePackage>(var source, _) -> {
        for (SourceItem item : source.items()) {
          items.add(entry(folder, item.item()));
        }
        source.close();
      }
      case Reading.Refused<SourcePackage>(var findings) ->
          throw new IllegalStateException(findings.toString());
    }
    return items;
  }

  private static CatalogItem entry(Path folder, Item item) throws IOException {
    List<ReleaseFile> files = new ArrayList<>();
    for (Media media : item.media()) {
      Path file = folder.resolve(media.file());
      if (Files.exists(file)) {
        files.add(file(media.file(), Files.readAllBytes(file)));
      }
    }
    Item complete = item.toBuilder().files(files).build();
    return new CatalogItem("sample/" + item.name(), "000000000000", complete, new Folder(folder));
  }

  private static ReleaseFile file(String path, byte[] content) {
    String type =
        path.endsWith(".json")
            ? "application/json"
            : path.endsWith(".mp4") ? "video/mp4" : "image/jpeg";
    int blocks = ReleaseFile.blockCount(content.length);
    return new ReleaseFile(
        path,
        Sha256.of(content),
        content.length,
        type,
        FileClass.IMAGE,
        List.of(),
        Collections.nCopies(blocks, Sha256.of(content)));
  }

  private record Folder(Path folder) implements FileSource {
    @Override
    public Optional<byte[]> read(ReleaseFile file) {
      try {
        return Optional.of(Files.readAllBytes(folder.resolve(file.path())));
      } catch (IOException e) {
        return Optional.empty();
      }
    }

    @Override
    public Optional<Path> path(ReleaseFile file) {
      return Optional.of(folder.resolve(file.path()));
    }
  }
}
