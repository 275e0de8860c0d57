package org.gatekiosk.content.builder.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.gatekiosk.content.builder.files.SourceFile;
import org.gatekiosk.content.builder.media.Compiled;
import org.gatekiosk.content.builder.media.MediaCompiler;
import org.gatekiosk.content.builder.source.Recording;
import org.gatekiosk.content.builder.source.SourceItem;
import org.gatekiosk.content.builder.source.SourcePackage;
import org.gatekiosk.content.format.FileClass;
import org.gatekiosk.content.format.Group;
import org.gatekiosk.content.format.Media;
import org.gatekiosk.content.format.ReleaseFile;
import org.gatekiosk.trust.Sha256;

/// The files that travel with the items of one package.
final class ItemFiles {
  private final SourcePackage source;
  private final MediaCompiler media;
  private final BlobSink sink;
  private final Map<Sha256, Long> blobs;
  private final Map<String, List<String>> recordings = new HashMap<>(); // paths by item id

  ItemFiles(SourcePackage source, MediaCompiler media, BlobSink sink, Map<Sha256, Long> blobs) {
    this.source = source;
    this.media = media;
    this.sink = sink;
    this.blobs = blobs;
    for (SourceFile file : source.files().files().values()) {
      Recording.of(file, source)
          .ifPresent(
              recording ->
                  recordings
                      .computeIfAbsent(recording.itemId(), _ -> new ArrayList<>())
                      .add(file.path()));
    }
  }

  /// The files of one item ordered by path, put into the sink.
  List<ReleaseFile> of(SourceItem item) throws IOException {
    TreeSet<String> paths = new TreeSet<>(recordings.getOrDefault(item.id(), List.of()));
    item.item().media().stream().map(Media::file).forEach(paths::add);
    List<ReleaseFile> files = new ArrayList<>();
    for (String path : paths) {
      SourceFile file =
          source
              .files()
              .file(path)
              .orElseThrow(() -> new IllegalArgumentException("package without " + path));
      files.add(release(file, item));
    }
    return files;
  }

  private ReleaseFile release(SourceFile file, SourceItem item) throws IOException {
    boolean emergency = item.item().group() == Group.EMERGENCY;
    if (file.path().endsWith(".json")) {
      sink.put(file.sha256(), file.bytes());
      blobs.put(file.sha256(), file.length());
      FileClass fileClass = emergency ? FileClass.EMERGENCY : FileClass.IMAGE;
      return new ReleaseFile(
          file.path(),
          file.sha256(),
          file.length(),
          "application/json",
          fileClass,
          List.of(),
          List.of());
    }
    return switch (media.compile(file)) {
      case Compiled.Ready ready -> put(file.path(), ready, emergency);
      case Compiled.Failed(var code, _) ->
          throw new IllegalArgumentException(file.path() + ": " + code.code());
    };
  }

  private ReleaseFile put(String path, Compiled.Ready ready, boolean emergency) throws IOException {
    List<Sha256> blocks = new ArrayList<>();
    MessageDigest whole = Sha256.newDigest();
    try (InputStream in = Files.newInputStream(ready.file())) {
      for (byte[] block = in.readNBytes(ReleaseFile.BLOCK_BYTES);
          block.length > 0;
          block = in.readNBytes(ReleaseFile.BLOCK_BYTES)) {
        whole.update(block);
        blocks.add(Sha256.of(block));
      }
    }
    Sha256 digest = Sha256.finish(whole);
    Path file = ready.file();
    long length = Files.size(file);
    sink.put(digest, file);
    blobs.put(digest, length);
    return new ReleaseFile(
        path,
        digest,
        length,
        ready.mediaType(),
        emergency ? FileClass.EMERGENCY : fileClass(ready.mediaType()),
        ready.needs(),
        ReleaseFile.blockCount(length) == 0 ? List.of() : blocks);
  }

  private static FileClass fileClass(String mediaType) {
    if (mediaType.startsWith("image/")) {
      return FileClass.IMAGE;
    }
    return mediaType.startsWith("audio/") ? FileClass.AUDIO : FileClass.VIDEO;
  }
}
