package org.gatekiosk.server.publishing;

import java.time.InstantSource;
import java.util.Optional;
import org.gatekiosk.server.content.ApprovalResult;
import org.gatekiosk.server.fleet.Changes;
import org.gatekiosk.server.store.Database;
import org.gatekiosk.server.store.PackageStore;
import org.gatekiosk.trust.Sha256;

/// Collects approvals over the exact bytes of a package version.
public final class Review {
  private final Database database;
  private final PackageStore packages;
  private final Changes changes;
  private final InstantSource clock;

  public Review(Database database, PackageStore packages, Changes changes, InstantSource clock) {
    this.database = database;
    this.packages = packages;
    this.changes = changes;
    this.clock = clock;
  }

  /// Approves a version in this person's name.
  ///
  /// @return empty when there is no such version
  public Optional<ApprovalResult> approve(Sha256 digest, String approver) {
    Optional<ApprovalResult> result =
        database.write(
            transaction ->
                packages
                    .find(transaction, digest)
                    .map(version -> version.approve(approver, clock.instant()))
                    .map(
                        outcome -> {
                          if (outcome instanceof ApprovalResult.Approved(var approved)) {
                            packages.putApproval(transaction, approved);
                          }
                          return outcome;
                        }));
    changes.packagesChanged();
    return result;
  }
}
