package org.gatekiosk.kiosk.ui.poster;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.gatekiosk.content.format.Media;
import org.gatekiosk.content.format.ReleaseFile;
import org.gatekiosk.content.format.poster.Poster;
import org.gatekiosk.content.format.poster.PosterReader;
import org.gatekiosk.content.format.poster.PosterRefusedException;
import org.gatekiosk.kiosk.catalog.CatalogItem;
import org.gatekiosk.trust.Sha256;

/// The posters of the items on this kiosk, each read once, by the digest of its file.
///
/// Threads: reading happens on the executor; every method may be called from any thread.
public final class Posters {
  private static final System.Logger LOG = System.getLogger(Posters.class.getName());
  private static final String MEDIA_TYPE = "application/json";

  private final Executor background;
  private final Map<Sha256, CompletableFuture<Optional<Poster>>> read = new ConcurrentHashMap<>();

  public Posters(Executor background) {
    this.background = background;
  }

  /// Where what reads files runs.
  public Executor background() {
    return background;
  }

  /// The poster of an item; empty when it has none, or none that can be read.
  public CompletableFuture<Optional<Poster>> of(CatalogItem entry) {
    Optional<ReleaseFile> file = file(entry);
    if (file.isEmpty()) {
      return CompletableFuture.completedFuture(Optional.empty());
    }
    return read.computeIfAbsent(
        file.get().sha256(),
        _ -> CompletableFuture.supplyAsync(() -> read(entry, file.get()), background));
  }

  /// Whether a picture of an upright box was drawn for this item, as far as is known now.
  public boolean hasTall(CatalogItem entry) {
    return of(entry).getNow(Optional.empty()).map(Poster::tall).isPresent();
  }

  /// Reads the posters of all these items; done when all are read.
  public CompletableFuture<Void> prefetch(Collection<CatalogItem> entries) {
    return CompletableFuture.allOf(
        entries.stream().map(this::of).toArray(CompletableFuture[]::new));
  }

  /// Forgets the posters of all other items; one that is needed again is read again.
  public void keepOnly(Collection<CatalogItem> entries) {
    Set<Sha256> kept =
        entries.stream()
            .flatMap(entry -> file(entry).stream())
            .map(ReleaseFile::sha256)
            .collect(Collectors.toSet());
    read.keySet().retainAll(kept);
  }

  private static Optional<ReleaseFile> file(CatalogItem entry) {
    return entry
        .item()
        .hero()
        .map(Media::file)
        .flatMap(entry.item()::file)
        .filter(file -> file.mediaType().equals(MEDIA_TYPE));
  }

  private Optional<Poster> read(CatalogItem entry, ReleaseFile file) {
    Optional<Poster> poster = entry.files().read(file).flatMap(json -> parse(entry, json));
    if (poster.isEmpty()) {
      read.remove(file.sha256());
    }
    return poster;
  }

  private static Optional<Poster> parse(CatalogItem entry, byte[] json) {
    try {
      return Optional.of(PosterReader.read(json));
    } catch (PosterRefusedException e) {
      LOG.log(System.Logger.Level.WARNING, "poster of " + entry + " is not shown", e);
      return Optional.empty();
    }
  }
}
