package org.gatekiosk.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.gatekiosk.trust.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PackageVersionTest {
  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

  private static PackageVersion version(PackageState state, List<Approval> approvals) {
    return new PackageVersion(
        Sha256.of(new byte[0]), "visa", "visa.zip", 1, "editor", NOW, state, approvals);
  }

  @Test
  void approve_firstOfTwo_staysInReview() {
    var result = version(PackageState.IN_REVIEW, List.of()).approve("an", NOW);

    assertThat(result).isInstanceOf(ApprovalResult.Approved.class);
    assertThat(((ApprovalResult.Approved) result).version().state())
        .isEqualTo(PackageState.IN_REVIEW);
  }

  @Test
  void approve_secondPerson_isApproved() {
    var once = version(PackageState.IN_REVIEW, List.of(new Approval("an", NOW)));

    var result = once.approve("binh", NOW);

    assertThat(((ApprovalResult.Approved) result).version().state())
        .isEqualTo(PackageState.APPROVED);
  }

  @Test
  void approve_samePersonAgain_countsOnce() {
    var once = version(PackageState.IN_REVIEW, List.of(new Approval("an", NOW)));

    assertThat(once.approve("an", NOW)).isEqualTo(new ApprovalResult.Again());
  }

  @Test
  void approve_uploader_isRefused() {
    var version = version(PackageState.IN_REVIEW, List.of());

    assertThat(version.approve("editor", NOW)).isEqualTo(new ApprovalResult.ByUploader());
  }

  @ParameterizedTest
  @EnumSource(value = PackageState.class, mode = EnumSource.Mode.EXCLUDE, names = "IN_REVIEW")
  void approve_notInReview_isRefused(PackageState state) {
    assertThat(version(state, List.of()).approve("an", NOW))
        .isEqualTo(new ApprovalResult.NotInReview(state));
  }
}
