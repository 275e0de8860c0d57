package org.gatekiosk.server.rollout;

import java.time.Instant;
import java.util.List;
import org.gatekiosk.server.fleet.Shown;
import org.gatekiosk.sync.protocol.AssignedRelease;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.sync.protocol.Reported;
import org.jspecify.annotations.Nullable;

/// One publication on one kiosk.
///
/// @param publication id
/// @param generation of the desired document that brought it
/// @param visibleAt by the kiosk's clock; null until it is on the screen
/// @param whyNot in the kiosk's words of the protocol; null unless it failed
public record Deployment(
    String publication,
    KioskId kiosk,
    long generation,
    DeploymentState state,
    @Nullable Instant visibleAt,
    @Nullable String whyNot) {

  public static Deployment waiting(String publication, KioskId kiosk, long generation) {
    return new Deployment(publication, kiosk, generation, DeploymentState.WAITING, null, null);
  }

  /// Whether nothing changes any more.
  public boolean ended() {
    return state == DeploymentState.VISIBLE || state == DeploymentState.SUPERSEDED;
  }

  /// The deployment after the kiosk has reported.
  ///
  /// @param wanted the releases of this deployment
  public Deployment after(Reported reported, List<AssignedRelease> wanted) {
    if (ended() || reported.generation() < generation) {
      return this;
    }
    var visible = Shown.visibleAt(reported.active(), wanted);
    if (visible.isPresent()) {
      return with(DeploymentState.VISIBLE, visible.get(), null);
    }
    if (reported.generation() > generation) {
      return with(DeploymentState.SUPERSEDED, null, null);
    }
    if (reported.whyNot() != null) {
      return with(DeploymentState.FAILED, null, reported.whyNot());
    }
    return switch (reported.phase()) {
      case IDLE, PLANNED -> with(DeploymentState.WAITING, null, null);
      case FETCHING, FETCHED, STAGED -> with(DeploymentState.FETCHING, null, null);
      case TRIAL -> with(DeploymentState.TRIAL, null, null);
      case ROLLING_BACK -> with(DeploymentState.FAILED, null, "ROLLING_BACK");
    };
  }

  /// The deployment after a later one was made for the same kiosk.
  public Deployment superseded() {
    return ended() ? this : with(DeploymentState.SUPERSEDED, null, null);
  }

  private Deployment with(
      DeploymentState next, @Nullable Instant visible, @Nullable String reason) {
    return new Deployment(publication, kiosk, generation, next, visible, reason);
  }
}
