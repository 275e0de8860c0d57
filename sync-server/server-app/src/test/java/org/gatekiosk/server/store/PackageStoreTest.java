package org.gatekiosk.server.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.gatekiosk.server.content.PackageState;
import org.gatekiosk.server.content.PackageVersion;
import org.gatekiosk.trust.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageStoreTest {
  private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");

  private final Database database;
  private final PackageStore packages;

  PackageStoreTest(@TempDir Path home) {
    database = Database.open(home);
    packages = new PackageStore(database);
    Sql.execute(
        database,
        "INSERT INTO person (name, password_hash, roles, created_ms) VALUES ('editor', '', '', 0)");
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Sha256 approved(String content, Instant uploadedAt) {
    Sha256 digest = Sha256.of(content.getBytes(UTF_8));
    var version =
        new PackageVersion(
            digest, "visa", "visa.zip", 1, "editor", uploadedAt, PackageState.APPROVED, List.of());
    database.change(transaction -> packages.put(transaction, version, "{}"));
    return digest;
  }

  private PackageState state(Sha256 digest) {
    return packages.find(digest).orElseThrow().state();
  }

  @Test
  void markPublished_newerApprovedMeanwhile_staysApproved() {
    Sha256 older = approved("older", MONDAY.minusSeconds(1));
    Sha256 compiled = approved("compiled", MONDAY);
    Sha256 newer = approved("newer", MONDAY.plusSeconds(1));

    database.change(transaction -> packages.markPublished(transaction, List.of(compiled)));

    assertThat(state(older)).isEqualTo(PackageState.SUPERSEDED);
    assertThat(state(compiled)).isEqualTo(PackageState.PUBLISHED);
    assertThat(state(newer)).isEqualTo(PackageState.APPROVED);
    assertThat(packages.publishable()).containsExactly(newer);
  }

  @Test
  void publishable_twoOfOneMoment_isOneOfThem() {
    approved("one", MONDAY);
    approved("other", MONDAY);

    assertThat(packages.publishable()).hasSize(1);
  }
}
