package org.gatekiosk.server.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

  /// Compiles these uploads.
  ///
  /// @throws IllegalArgumentException if one of them cannot be compiled
  BuiltRelease make(List<Sha256> packages, ReleaseId releaseId, Instant now) throws IOException {
    List<SourcePackage> open = new ArrayList<>();
    try {
      for (Sha256 digest : packages) {
        open.add(open(digest));
      }
      return builder.build(repository, open, releaseId, now, MIN_APP_VERSION, new Sink());
    } finally {
      for (SourcePackage source : open) {
        source.close();
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
