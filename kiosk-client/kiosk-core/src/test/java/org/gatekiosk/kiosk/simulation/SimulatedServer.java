package org.gatekiosk.kiosk.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.gatekiosk.content.format.Item;
import org.gatekiosk.content.format.ItemDocument;
import org.gatekiosk.content.format.Manifest;
import org.gatekiosk.content.format.Manifest.ManifestItem;
import org.gatekiosk.content.format.ReleaseId;
import org.gatekiosk.kiosk.update.ContentSource;
import org.gatekiosk.sync.protocol.ArmedItem;
import org.gatekiosk.sync.protocol.AssignedRelease;
import org.gatekiosk.sync.protocol.Desired;
import org.gatekiosk.sync.protocol.GateSettings;
import org.gatekiosk.sync.protocol.Hidden;
import org.gatekiosk.trust.KeyPair;
import org.gatekiosk.trust.Sha256;
import org.gatekiosk.trust.TargetFile;
import org.gatekiosk.trust.client.MetadataFetcher;
import org.gatekiosk.trust.client.Updater;
import org.gatekiosk.trust.repository.MetadataSigner;
import org.gatekiosk.trust.repository.Publication;
import org.gatekiosk.trust.repository.RepositoryKeys;
import org.gatekiosk.trust.repository.SignedMetadata;
import org.gatekiosk.trust.store.FileMetadataStore;

/// A server with real signatures: publishes items and hands out their bytes until it is cut off.
public final class SimulatedServer implements ContentSource {
  public static final String REPOSITORY = "demo";

  private final InstantSource clock;
  private final MetadataSigner signer;
  private final Random random = new Random(3);
  private final List<TargetFile> targets = new ArrayList<>();
  private final Map<String, byte[]> metadata = new TreeMap<>();
  private final Map<Sha256, byte[]> blobs = new TreeMap<>();
  private final List<Sha256> given = new ArrayList<>();
  private Publication publication;
  private long generation;
  private boolean away;
  private long bytesBeforeCut = Long.MAX_VALUE;
  private long bytesGiven;

  public SimulatedServer(InstantSource clock) {
    this.clock = clock;
    this.signer = new MetadataSigner(keys(), clock);
    this.publication = signer.first(List.of());
    serve();
  }

  private static RepositoryKeys keys() {
    return new RepositoryKeys(
        KeyPair.generateEd25519(),
        KeyPair.generateEd25519(),
        KeyPair.generateEd25519(),
        KeyPair.generateEd25519(),
        KeyPair.generateEd25519(),
        KeyPair.generateEd25519());
  }

  /// Gives a kiosk the root of trust, as an enrolment does.
  public void enrol(Path trustFolder) {
    var _ =
        Updater.initialise(new FileMetadataStore(trustFolder), publication.root().bytes(), clock);
  }

  /// The root of trust that an enrolment hands out.
  public byte[] root() {
    return publication.root().bytes();
  }

  /// Puts these bytes where kiosks find them.
  public Sha256 upload(byte[] content) {
    Sha256 digest = Sha256.of(content);
    blobs.put(digest, content.clone());
    return digest;
  }

  /// Publishes a release of these items, listed in the trusted metadata.
  public AssignedRelease publish(Item... items) {
    AssignedRelease release = unlisted("0.1.0", items);
    list(release);
    return release;
  }

  /// Lists a release in the trusted metadata.
  public void list(AssignedRelease release) {
    targets.add(new TargetFile(release.path(), release.length(), release.sha256(), null));
    publication = signer.next(publication, targets);
    serve();
  }

  /// Makes a release that nobody has signed.
  public AssignedRelease unlisted(String minAppVersion, Item... items) {
    List<ManifestItem> listed =
        Arrays.stream(items)
            .map(
                item -> {
                  byte[] document = ItemDocument.encode(item);
                  return new ManifestItem(item.name(), upload(document), document.length);
                })
            .toList();
    String releaseId = ReleaseId.next(clock, random).ulid();
    Instant second = Instant.ofEpochSecond(clock.instant().getEpochSecond());
    var manifest = new Manifest(REPOSITORY, releaseId, second, minAppVersion, listed, List.of());
    byte[] bytes = manifest.encode();
    return new AssignedRelease(REPOSITORY, releaseId, bytes.length, upload(bytes));
  }

  /// An assignment of the next generation.
  public Desired assign(AssignedRelease... releases) {
    return assign(Samples.settings(), List.of(), releases);
  }

  /// An assignment of the next generation with other settings.
  public Desired assign(GateSettings settings, List<Hidden> hidden, AssignedRelease... releases) {
    generation++;
    return new Desired(
        Samples.KIOSK,
        generation,
        clock.instant().plus(Duration.ofDays(7)),
        List.of(releases),
        settings,
        hidden,
        List.<ArmedItem>of(),
        "https://gk.example/q/",
        Map.of());
  }

  /// The newest timestamp, the `news` message.
  public byte[] news() {
    return publication.timestamp().bytes();
  }

  /// From now on nothing can be fetched, or everything again.
  public void away(boolean isAway) {
    away = isAway;
  }

  /// The connection breaks after so many bytes of files.
  public void cutAfter(long bytes) {
    bytesBeforeCut = bytes;
  }

  /// Digests of the files handed out, in order.
  public List<Sha256> given() {
    return List.copyOf(given);
  }

  /// Bytes of files handed out, those of broken connections included.
  public long bytesGiven() {
    return bytesGiven;
  }

  @Override
  public MetadataFetcher metadata() {
    return (name, _) -> {
      requireHere();
      return Optional.ofNullable(metadata.get(name));
    };
  }

  @Override
  public byte[] manifest(AssignedRelease release) throws IOException {
    return blob(release.sha256());
  }

  @Override
  public void append(Sha256 digest, long length, Path part) throws IOException {
    byte[] content = blob(digest);
    int from = Files.exists(part) ? (int) Files.size(part) : 0;
    int to = from + (int) Math.min(content.length - from, bytesBeforeCut);
    bytesBeforeCut -= to - from;
    bytesGiven += to - from;
    Files.write(
        part,
        Arrays.copyOfRange(content, from, to),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    if (to < content.length) {
      throw new IOException("the connection ended at " + to + " of " + content.length);
    }
    given.add(digest);
  }

  private byte[] blob(Sha256 digest) throws IOException {
    requireHere();
    byte[] content = blobs.get(digest);
    if (content == null) {
      throw new IOException("the server has no " + digest);
    }
    return content;
  }

  private void requireHere() throws IOException {
    if (away) {
      throw new IOException("no route to the server");
    }
  }

  private void serve() {
    for (SignedMetadata file : publication.files()) {
      metadata.put(file.fileName(), file.bytes());
    }
    metadata.put("timestamp.json", publication.timestamp().bytes());
  }
}
