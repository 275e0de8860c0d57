package org.gatekiosk.content.format;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.gatekiosk.trust.Sha256;
import org.gatekiosk.trust.json.CompactJson;

/// A release: which item documents and shared files a kiosk shows together (`release.json`).
///
/// @param repository publisher, the same form as a package id
/// @param releaseId a [ReleaseId]
/// @param createdAt to the second
/// @param minAppVersion oldest kiosk program that can show it, `major.minor.patch`
/// @param items each name once
/// @param shared files that belong to no item, each path once; with the items at most [#MAX_FILES]
public record Manifest(
    String repository,
    String releaseId,
    Instant createdAt,
    String minAppVersion,
    List<ManifestItem> items,
    List<SharedFile> shared) {
  /// The major version of the format that this program reads and writes.
  public static final int FORMAT = 1;

  /// Most items and shared files together (docs/package-format.md, 4).
  public static final int MAX_FILES = 20_000;

  /// Longest manifest in bytes: [#MAX_FILES] entries of 200 bytes.
  public static final int MAX_BYTES = 4 * 1024 * 1024;

  private static final Pattern VERSION = Pattern.compile("[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}");

  public Manifest {
    Requirements.id("repository", repository);
    ReleaseId.require(releaseId);
    if (!createdAt.equals(createdAt.truncatedTo(ChronoUnit.SECONDS))) {
      throw new IllegalArgumentException("createdAt is not a whole second: " + createdAt);
    }
    if (!VERSION.matcher(minAppVersion).matches()) {
      throw new IllegalArgumentException("not a version: '" + minAppVersion + "'");
    }
    items = List.copyOf(items);
    shared = List.copyOf(shared);
    Requirements.range("files of a release", items.size() + (long) shared.size(), 0, MAX_FILES);
    Requirements.distinct("item", items, ManifestItem::name);
    Requirements.distinct("shared file", shared, SharedFile::path);
  }

  /// Its name in the trusted metadata.
  public String targetPath() {
    return targetPath(repository, releaseId);
  }

  /// The TUF target of a release: `<repository>/<releaseId>.json`.
  public static String targetPath(String repository, String releaseId) {
    return repository + "/" + releaseId + ".json";
  }

  /// The document as it is signed and sent: names sorted, no spaces, integers only.
  public byte[] encode() {
    return CompactJson.encode(ManifestJson.write(this));
  }

  /// An item document of a release.
  ///
  /// @param sha256 of the document
  /// @param length of the document in bytes, 1 to [ItemDocument#MAX_BYTES]
  public record ManifestItem(ItemName name, Sha256 sha256, long length) {
    public ManifestItem {
      Requirements.range("length of " + name, length, 1, ItemDocument.MAX_BYTES);
    }
  }

  /// A file that belongs to the release as a whole.
  ///
  /// @param path name within the release, at most 200 bytes
  /// @param length in bytes
  public record SharedFile(String path, Sha256 sha256, long length) {
    public SharedFile {
      Requirements.path(path);
      Requirements.range("length of " + path, length, 0, ReleaseFile.MAX_LENGTH);
    }
  }
}
