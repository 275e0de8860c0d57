package org.gatekiosk.server.publishing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.gatekiosk.content.builder.check.AllowedDomains;
import org.gatekiosk.content.builder.check.CheckContext;
import org.gatekiosk.content.builder.check.PackageCheck;
import org.gatekiosk.content.builder.check.Waiver;
import org.gatekiosk.content.builder.files.Limits;
import org.gatekiosk.content.builder.finding.Finding;
import org.gatekiosk.content.builder.finding.Reading;
import org.gatekiosk.content.builder.source.PackageReader;
import org.gatekiosk.content.builder.source.SourcePackage;
import org.gatekiosk.server.content.PackageState;
import org.gatekiosk.server.content.PackageVersion;
import org.gatekiosk.server.fleet.Changes;
import org.gatekiosk.server.fleet.Gate;
import org.gatekiosk.server.store.BlobFolder;
import org.gatekiosk.server.store.Database;
import org.gatekiosk.server.store.GateStore;
import org.gatekiosk.server.store.PackageStore;
import org.gatekiosk.trust.Sha256;

/// Takes uploaded packages in: keeps the bytes, checks them, remembers what was found.
///
/// The zip stays on disk; heap use does not depend on its size. Packages are checked one after the
/// other, because pictures and videos are decoded for it.
public final class PackageIntake {
  private static final ZoneId ZONE_WITHOUT_GATES = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Database database;
  private final PackageStore packages;
  private final GateStore gates;
  private final BlobFolder uploads;
  private final PackageCheck check;
  private final Changes changes;
  private final InstantSource clock;
  private final ReentrantLock oneAtATime = new ReentrantLock();

  public PackageIntake(
      Database database,
      PackageStore packages,
      GateStore gates,
      BlobFolder uploads,
      PackageCheck check,
      Changes changes,
      InstantSource clock) {
    this.database = database;
    this.packages = packages;
    this.gates = gates;
    this.uploads = uploads;
    this.check = check;
    this.changes = changes;
    this.clock = clock;
  }

  /// Where the bytes of an upload go before [#accept].
  public BlobFolder.Part begin() throws IOException {
    return uploads.begin();
  }

  /// Checks a finished upload and stores the result: in review, or refused with its errors.
  ///
  /// The same bytes again change nothing while that version is in review, approved or published;
  /// otherwise they start at zero.
  ///
  /// @param fileName as the uploader named it
  public PackageVersion accept(BlobFolder.Part part, String fileName, String uploader)
      throws IOException {
    long length = part.length();
    Sha256 digest = part.keep();
    oneAtATime.lock();
    try {
      Optional<PackageVersion> before = packages.find(digest);
      if (before.isPresent() && counts(before.get().state())) {
        return before.get();
      }
      Outcome outcome = check(uploads.find(digest).orElseThrow());
      PackageState state =
          PackageCheck.passes(outcome.findings()) ? PackageState.IN_REVIEW : PackageState.REFUSED;
      Instant now = RisingTime.after(packages.newestUpload(), clock.instant());
      var version =
          new PackageVersion(
              digest, outcome.packageId(), fileName, length, uploader, now, state, List.of());
      database.change(
          transaction ->
              packages.put(transaction, version, FindingsText.write(outcome.findings())));
      changes.packagesChanged();
      return version;
    } finally {
      oneAtATime.unlock();
    }
  }

  private static boolean counts(PackageState state) {
    return switch (state) {
      case IN_REVIEW, APPROVED, PUBLISHED -> true;
      case REFUSED, SUPERSEDED -> false;
    };
  }

  private record Outcome(String packageId, List<Finding> findings) {}

  private Outcome check(Path zip) throws IOException {
    return switch (PackageReader.read(zip, Limits.STANDARD)) {
      case Reading.Refused<SourcePackage>(var findings) -> new Outcome("", findings);
      case Reading.Read<SourcePackage>(var source, _) -> {
        try (source) {
          yield new Outcome(source.id(), check.check(source, context()));
        }
      }
    };
  }

  private CheckContext context() {
    List<Gate> known = gates.all();
    ZoneId zone = known.isEmpty() ? ZONE_WITHOUT_GATES : known.getFirst().profile().timeZone();
    return new CheckContext(
        known.stream().map(Gate::profile).toList(),
        domains(gates.list(GateStore.ALLOWED_DOMAINS)),
        waivers(gates.list(GateStore.WAIVERS)),
        LocalDate.ofInstant(clock.instant(), zone));
  }

  private static Optional<AllowedDomains> domains(String text) {
    return text.isBlank()
        ? Optional.empty()
        : Optional.of(stored(AllowedDomains.parse(text, GateStore.ALLOWED_DOMAINS)));
  }

  private static List<Waiver> waivers(String text) {
    return text.isBlank()
        ? List.of()
        : stored(Waiver.parse(text.getBytes(StandardCharsets.UTF_8), GateStore.WAIVERS));
  }

  /// Lists are checked before they are stored.
  private static <T> T stored(Reading<T> reading) {
    return switch (reading) {
      case Reading.Read<T>(var value, _) -> value;
      case Reading.Refused<T>(var findings) ->
          throw new IllegalStateException("a stored list is damaged: " + findings.getFirst());
    };
  }
}
