package org.gatekiosk.content.builder.release;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatekiosk.content.builder.finding.Finding;
import org.gatekiosk.content.builder.media.MediaCompiler;
import org.gatekiosk.content.builder.source.SourceItem;
import org.gatekiosk.content.builder.source.SourcePackage;
import org.gatekiosk.content.format.Item;
import org.gatekiosk.content.format.ItemDocument;
import org.gatekiosk.content.format.Manifest;
import org.gatekiosk.content.format.ReleaseId;
import org.gatekiosk.trust.Sha256;

/// Compiles packages into a release: item documents, files, manifest. The same packages, id and
/// time give the same bytes, in whatever order the packages come.
public final class ReleaseBuilder {
  private final MediaCompiler media;

  /// A builder of releases.
  ///
  /// @param media the one that checked the packages, so that its results are there already
  public ReleaseBuilder(MediaCompiler media) {
    this.media = media;
  }

  /// Compiles one release.
  ///
  /// @param repository id of the publisher
  /// @param packages approved; still open; each id once
  /// @param createdAt cut to whole seconds
  /// @param minAppVersion oldest kiosk program that can show the release, `major.minor.patch`
  /// @throws IllegalArgumentException if a package has errors or comes twice
  /// @throws IOException if a file cannot be read or the sink refuses it
  public BuiltRelease build(
      String repository,
      List<SourcePackage> packages,
      ReleaseId releaseId,
      Instant createdAt,
      String minAppVersion,
      BlobSink sink)
      throws IOException {
    packages.forEach(ReleaseBuilder::requireNoErrors);
    Map<Sha256, Long> blobs = new HashMap<>();
    List<Item> items = new ArrayList<>();
    List<Manifest.ManifestItem> listed = new ArrayList<>();
    for (SourcePackage source : inOrder(packages)) {
      var files = new ItemFiles(source, media, sink, blobs);
      for (SourceItem item : source.items()) {
        Item compiled = item.item().toBuilder().files(files.of(item)).build();
        byte[] document = ItemDocument.encode(compiled);
        Sha256 digest = put(document, sink, blobs);
        items.add(compiled);
        listed.add(new Manifest.ManifestItem(compiled.name(), digest, document.length));
      }
    }
    var manifest =
        new Manifest(
            repository,
            releaseId.ulid(),
            createdAt.truncatedTo(ChronoUnit.SECONDS),
            minAppVersion,
            listed,
            List.of());
    byte[] bytes = manifest.encode();
    put(bytes, sink, blobs);
    return new BuiltRelease(manifest, bytes, items, blobs);
  }

  private static List<SourcePackage> inOrder(List<SourcePackage> packages) {
    List<SourcePackage> ordered = new ArrayList<>(packages);
    ordered.sort(Comparator.comparing(SourcePackage::id));
    for (int i = 1; i < ordered.size(); i++) {
      if (ordered.get(i).id().equals(ordered.get(i - 1).id())) {
        throw new IllegalArgumentException("package twice: " + ordered.get(i).id());
      }
    }
    return ordered;
  }

  private static void requireNoErrors(SourcePackage source) {
    if (Finding.anyError(source.findings())) {
      throw new IllegalArgumentException("package " + source.id() + " has errors");
    }
  }

  private static Sha256 put(byte[] document, BlobSink sink, Map<Sha256, Long> blobs)
      throws IOException {
    Sha256 digest = Sha256.of(document);
    sink.put(digest, document);
    blobs.put(digest, (long) document.length);
    return digest;
  }
}
