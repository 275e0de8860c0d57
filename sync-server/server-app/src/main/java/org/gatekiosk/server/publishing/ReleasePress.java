package org.gatekiosk.server.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatekiosk.content.builder.files.Limits;
import org.gatekiosk.content.builder.finding.Reading;
import org.gatekiosk.content.builder.release.BlobSink;
import org.gatekiosk.content.builder.release.BuiltRelease;
import org.gatekiosk.content.builder.release.ReleaseBuilder;
import org.gatekiosk.content.builder.source.PackageReader;
import org.gatekiosk.content.builder.source.SourcePackage;
import org.gatekiosk.content.format.ReleaseId;
import org.gatekiosk.server.store.BlobFolder;
import org.gatekiosk.trust.Sha256;

/// Makes a release out of uploaded packages; its files go to the blob folder.
public final class ReleasePress {
  /// The oldest kiosk program that can show what this server compiles.
  private static final String MIN_APP_VERSION = "0.1.0";

  private final String repository;
  private final ReleaseBuilder builder;
  private final BlobFolder uploads;
  private final BlobFolder blobs;

  /// The packages of the last release stay open: uploads never change, and the next release mostly
  /// has all of them but one.
  private final Map<Sha256, SourcePackage> open = new HashMap<>();

  /// Wires it up.
  ///
  /// @param repository name of the publisher
  public ReleasePress(
      String repository, ReleaseBuilder builder, BlobFolder uploads, BlobFolder blobs) {
    this.repository = repository;
    this.builder = builder;
    this.uploads = uploads;
    this.blobs = blobs;
  }

  /// Compiles these uploads. One caller at a time.
  ///
  /// @throws IllegalArgumentException if one of them cannot be compiled
  BuiltRelease make(List<Sha256> packages, ReleaseId releaseId, Instant now) throws IOException {
    List<SourcePackage> wanted = new ArrayList<>();
    for (Sha256 digest : packages) {
      SourcePackage source = open.get(digest);
      if (source == null) {
        source = open(digest);
        open.put(digest, source);
      }
      wanted.add(source);
    }
    closeAllBut(Set.copyOf(packages));
    return builder.build(repository, wanted, releaseId, now, MIN_APP_VERSION, new Sink());
  }

  private void closeAllBut(Set<Sha256> wanted) throws IOException {
    var each = open.entrySet().iterator();
    while (each.hasNext()) {
      var entry = each.next();
      if (!wanted.contains(entry.getKey())) {
        each.remove();
        entry.getValue().close();
      }
    }
  }

  private SourcePackage open(Sha256 digest) throws IOException {
    Path zip =
        uploads
            .find(digest)
            .orElseThrow(() -> new IOException("the upload " + digest + " is gone"));
    return switch (PackageReader.read(zip, Limits.STANDARD)) {
      case Reading.Read<SourcePackage>(var source, _) -> source;
      case Reading.Refused<SourcePackage>(var findings) ->
          throw new IllegalArgumentException(digest + ": " + findings.getFirst().message().en());
    };
  }

  private final class Sink implements BlobSink {
    @Override
    public void put(Sha256 sha256, byte[] content) throws IOException {
      if (blobs.find(sha256).isEmpty()) {
        blobs.put(content);
      }
    }

    @Override
    public void put(Sha256 sha256, Path content) throws IOException {
      if (blobs.find(sha256).isEmpty()) {
        try (InputStream in = Files.newInputStream(content)) {
          blobs.put(in);
        }
      }
    }
  }
}
