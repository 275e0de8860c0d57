package org.gatekiosk.kiosk.update;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gatekiosk.content.format.Manifest;
import org.gatekiosk.content.format.Rejected;
import org.gatekiosk.content.format.UnverifiedManifest;
import org.gatekiosk.content.format.VerifiedManifest;
import org.gatekiosk.kiosk.catalog.CatalogReader;
import org.gatekiosk.kiosk.store.ReleaseSet;
import org.gatekiosk.kiosk.store.ReleaseStore;
import org.gatekiosk.sync.protocol.AssignedRelease;
import org.gatekiosk.trust.Rejection;
import org.gatekiosk.trust.Targets;
import org.gatekiosk.trust.client.RefreshResult;
import org.gatekiosk.trust.client.RefreshResult.Refreshed;
import org.gatekiosk.trust.client.RefreshResult.Refused;
import org.gatekiosk.trust.client.RefreshResult.Unavailable;
import org.gatekiosk.trust.client.Updater;
import org.jspecify.annotations.Nullable;

/// The work of PLANNED: may these releases be shown at all? Assignment and TUF chain have to agree
/// (docs/trust.md, 4), then the manifests are fetched and verified.
final class Planner {
  private final Updater metadata;
  private final ContentSource source;
  private final ReleaseStore releases;
  private final CatalogReader reader;
  private final String appVersion;

  Planner(
      Updater metadata,
      ContentSource source,
      ReleaseStore releases,
      CatalogReader reader,
      String appVersion) {
    this.metadata = metadata;
    this.source = source;
    this.releases = releases;
    this.reader = reader;
    this.appVersion = appVersion;
  }

  /// Plans a release set.
  ///
  /// @param news the newest timestamp that came as a message, or null
  StepResult plan(ReleaseSet set, byte @Nullable [] news) throws IOException {
    RefreshResult fromNews = news == null ? null : metadata.refresh(news);
    // A message may be older than the assignment: the repository itself has the last word.
    RefreshResult result =
        fromNews != null && unlisted(set, fromNews).isEmpty() ? fromNews : metadata.refresh();
    return switch (result) {
      case Unavailable(String name, String reason) ->
          new StepResult.Failed("MISSING(" + name + ": " + reason + ")", false);
      case Refused(Rejection reason) -> new StepResult.Failed("SIGNATURE(" + reason + ")", false);
      case Refreshed refreshed -> {
        Optional<AssignedRelease> unlisted = unlisted(set, refreshed);
        yield unlisted.isPresent()
            ? new StepResult.Failed("SIGNATURE(not listed: " + unlisted.get().path() + ")", false)
            : manifests(set);
      }
    };
  }

  private static Optional<AssignedRelease> unlisted(ReleaseSet set, RefreshResult result) {
    return set.releases().stream()
        .filter(
            release ->
                !(result instanceof Refreshed refreshed && lists(refreshed.targets(), release)))
        .findFirst();
  }

  private static boolean lists(Targets targets, AssignedRelease release) {
    return targets
        .find(release.path())
        .filter(target -> target.sha256().equals(release.sha256()))
        .filter(target -> target.length() == release.length())
        .isPresent();
  }

  private StepResult manifests(ReleaseSet set) throws IOException {
    for (AssignedRelease release : set.releases()) {
      List<String> faults = new ArrayList<>();
      Optional<Manifest> manifest = reader.manifest(release, faults);
      if (manifest.isEmpty()) {
        StepResult fetched = fetch(release);
        if (!(fetched instanceof StepResult.Done)) {
          return fetched;
        }
        manifest = reader.manifest(release, faults);
      }
      if (manifest.isEmpty() || !canShow(manifest.get())) {
        String needed = manifest.map(Manifest::minAppVersion).orElse("another disk");
        return new StepResult.Failed(
            "TRIAL_FAILED(" + release.path() + " needs " + needed + ")", true);
      }
    }
    return new StepResult.Done();
  }

  private StepResult fetch(AssignedRelease release) throws IOException {
    byte[] bytes;
    try {
      bytes = source.manifest(release);
    } catch (IOException e) {
      return new StepResult.Failed(
          "MISSING(" + release.path() + ": " + e.getMessage() + ")", false);
    }
    return switch (new UnverifiedManifest(bytes)
        .verify(release.path(), release.sha256(), release.length())) {
      case VerifiedManifest _ -> {
        releases.writeManifest(release, bytes);
        yield new StepResult.Done();
      }
      case Rejected rejected ->
          new StepResult.Failed("SIGNATURE(" + rejected.reason() + ")", false);
    };
  }

  private boolean canShow(Manifest manifest) {
    return Versions.compare(manifest.minAppVersion(), appVersion) <= 0;
  }
}
