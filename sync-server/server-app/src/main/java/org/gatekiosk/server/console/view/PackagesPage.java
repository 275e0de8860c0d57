package org.gatekiosk.server.console.view;

import java.util.List;
import java.util.function.Function;
import org.gatekiosk.server.content.PackageVersion;
import org.gatekiosk.server.people.Role;

/// All uploaded versions, newest first.
///
/// @param mayUpload whether the reader's role uploads
public record PackagesPage(Frame frame, List<PackageRow> rows, boolean mayUpload) {

  /// The page.
  ///
  /// @param findings the stored findings of a version
  public static PackagesPage of(
      Frame frame, List<PackageVersion> versions, Function<PackageVersion, String> findings) {
    List<PackageRow> rows =
        versions.stream()
            .map(
                version ->
                    PackageRow.of(frame, version, FindingRow.read(findings.apply(version), frame)))
            .toList();
    return new PackagesPage(frame, rows, mayUpload(frame.signedIn()));
  }

  static boolean mayUpload(Viewer viewer) {
    return viewer.has(Role.EDITOR) || viewer.has(Role.ADMINISTRATOR);
  }
}
