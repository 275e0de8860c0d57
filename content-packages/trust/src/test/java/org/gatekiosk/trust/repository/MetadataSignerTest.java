package org.gatekiosk.trust.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gatekiosk.trust.RoleKeys;
import org.gatekiosk.trust.SignedEnvelope;
import org.gatekiosk.trust.TargetFile;
import org.gatekiosk.trust.Verdict;
import org.gatekiosk.trust.client.RefreshResult;
import org.gatekiosk.trust.client.RefreshResult.Refreshed;
import org.gatekiosk.trust.client.Updater;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.Limits;
import org.gatekiosk.trust.store.FileMetadataStore;
import org.gatekiosk.trust.store.MetadataStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetadataSignerTest {
  private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");
  private static final List<String> ROLES =
      List.of("root", "targets", "snapshot", "timestamp", "director", "time");
  private static final TargetFile FIRST =
      TargetFile.of("demo/01JD8Z3N5Q7R9S1T3V5W7X9YZA.json", new byte[] {'{', '}'});
  private static final TargetFile SECOND =
      TargetFile.of("demo/01JD8Z3N5Q7R9S1T3V5W7X9YZB.json", new byte[] {'[', ']'});

  @TempDir private Path folder;
  private Instant now = START;
  private RepositoryKeys keys;
  private MetadataSigner signer;

  /// The keys of the golden files; they sign nothing else anywhere.
  @BeforeEach
  void openTestKeys() throws IOException {
    for (String role : ROLES) {
      Path file = folder.resolve(role + ".pem");
      Files.write(file, resource("/keys/" + role + ".pem"));
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
    keys = RepositoryKeys.open(folder);
    signer = new MetadataSigner(keys, () -> now);
  }

  @Test
  void first_fixedKeysAndTime_equalsTheGoldenFiles() throws IOException {
    Publication publication = signer.first(List.of(FIRST, SECOND));

    for (SignedMetadata file : publication.files()) {
      assertThat(file.bytes()).isEqualTo(resource("/golden/" + file.fileName()));
    }
  }

  @Test
  void first_isAcceptedByTheClient() throws IOException {
    Publication publication = signer.first(List.of(FIRST));

    assertThat(refresh(newStore(publication), publication))
        .isInstanceOfSatisfying(
            Refreshed.class,
            refreshed -> {
              assertThat(refreshed.targets().files()).containsExactly(FIRST);
              assertThat(refreshed.timestamp().signedAt()).contains(START);
              assertThat(refreshed.root().consistentSnapshot()).isTrue();
              assertThat(refreshed.root().director())
                  .map(RoleKeys::keys)
                  .hasValueSatisfying(
                      director -> assertThat(director).containsKey(keys.director().key().id()));
              assertThat(refreshed.root().time()).isPresent();
            });
  }

  @Test
  void next_newList_replacesTheOldOneForTheClient() throws IOException {
    Publication first = signer.first(List.of(FIRST));
    MetadataStore store = newStore(first);
    refresh(store, first);
    now = START.plusSeconds(60);

    Publication next = signer.next(first, List.of(SECOND));

    assertThat(next.files().stream().map(SignedMetadata::fileName))
        .containsExactly("1.root.json", "2.targets.json", "2.snapshot.json", "timestamp.json");
    assertThat(refresh(store, next))
        .isInstanceOfSatisfying(
            Refreshed.class,
            refreshed -> assertThat(refreshed.targets().files()).containsExactly(SECOND));
  }

  @Test
  void next_afterReadingThePublicationAgain_continuesItsVersions() throws JsonFormatException {
    Publication first = signer.first(List.of(FIRST));
    Publication read =
        Publication.read(
            first.root().bytes(),
            first.targets().bytes(),
            first.snapshot().bytes(),
            first.timestamp().bytes());

    assertThat(signer.next(read, List.of(FIRST)).timestamp().version()).isEqualTo(2);
  }

  @Test
  void read_damagedFile_isRefused() {
    byte[] root = signer.first(List.of()).root().bytes();

    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> Publication.read(root, new byte[] {1}, root, root));
  }

  @Test
  void renew_beforeHalfOfTheLife_changesNothing() {
    Publication first = signer.first(List.of(FIRST));
    now = START.plus(Duration.ofHours(36)).minusSeconds(1);

    assertThat(signer.renew(first)).isEqualTo(first);
  }

  @Test
  void renew_eachRoleAtHalfOfItsLife_isSignedAgainAndAccepted() throws IOException {
    Publication first = signer.first(List.of(FIRST));

    assertThat(versionsAfter(first, Duration.ofHours(36))).containsExactly(1L, 1L, 1L, 2L);
    assertThat(versionsAfter(first, Duration.ofHours(84))).containsExactly(1L, 1L, 2L, 2L);
    assertThat(versionsAfter(first, Duration.ofDays(90))).containsExactly(1L, 2L, 2L, 2L);
    assertThat(versionsAfter(first, Duration.ofHours(365 * 12))).containsExactly(2L, 2L, 2L, 2L);
  }

  private List<Long> versionsAfter(Publication first, Duration elapsed) throws IOException {
    now = START;
    MetadataStore store = newStore(first);
    refresh(store, first);
    now = START.plus(elapsed);
    Publication renewed = signer.renew(first);
    assertThat(refresh(store, renewed))
        .isInstanceOfSatisfying(
            Refreshed.class,
            refreshed -> assertThat(refreshed.targets().files()).containsExactly(FIRST));
    return renewed.files().stream().map(SignedMetadata::version).toList();
  }

  @Test
  void directorKey_signsEnvelopesThatTheRootProves() throws IOException, JsonFormatException {
    Publication publication = signer.first(List.of());
    var refreshed = (Refreshed) refresh(newStore(publication), publication);
    var desired = SignedEnvelope.unsigned(JsonObject.builder().put("_type", "desired").build());
    byte[] sent = desired.signedBy(keys.director()).encode();

    var verdict =
        SignedEnvelope.parse(sent, Limits.ofBytes(65_536))
            .verify("desired", refreshed.root().director().orElseThrow());

    assertThat(verdict).isInstanceOf(Verdict.Trusted.class);
  }

  private MetadataStore newStore(Publication publication) throws IOException {
    var store = new FileMetadataStore(Files.createTempDirectory(folder, "store"));
    Updater.initialise(store, publication.root().bytes(), () -> now);
    return store;
  }

  private RefreshResult refresh(MetadataStore store, Publication publication) {
    return new Updater(store, (name, maxBytes) -> fetch(publication, name), () -> now).refresh();
  }

  private static Optional<byte[]> fetch(Publication publication, String name) {
    return publication.files().stream()
        .filter(file -> file.fileName().equals(name))
        .findFirst()
        .map(SignedMetadata::bytes);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = MetadataSignerTest.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("no test resource " + name);
      }
      return in.readAllBytes();
    }
  }
}
