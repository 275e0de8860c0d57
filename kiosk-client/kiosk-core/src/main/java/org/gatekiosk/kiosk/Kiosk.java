package org.gatekiosk.kiosk;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.device.Box;
import org.gatekiosk.kiosk.catalog.Catalog;
import org.gatekiosk.kiosk.catalog.CatalogItem;
import org.gatekiosk.kiosk.catalog.Place;
import org.gatekiosk.kiosk.catalog.Restrictions;
import org.gatekiosk.kiosk.stats.BucketCalendar;
import org.gatekiosk.kiosk.stats.Counters;
import org.gatekiosk.kiosk.stats.Outbox;
import org.gatekiosk.kiosk.stats.StatCounter;
import org.gatekiosk.kiosk.store.DurableFiles;
import org.gatekiosk.kiosk.store.KioskDatabase;
import org.gatekiosk.kiosk.store.KioskHome;
import org.gatekiosk.kiosk.store.WriteGate;
import org.gatekiosk.kiosk.sync.Enrolment;
import org.gatekiosk.kiosk.sync.Identity;
import org.gatekiosk.kiosk.update.Assignments;
import org.gatekiosk.kiosk.update.Host;
import org.gatekiosk.kiosk.update.ScreenProof;
import org.gatekiosk.kiosk.update.Shelf;
import org.gatekiosk.kiosk.update.ShownCatalog;
import org.gatekiosk.sync.protocol.Desired;
import org.gatekiosk.sync.protocol.EnrolmentString;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.sync.protocol.Metrics;
import org.gatekiosk.sync.protocol.Shape;
import org.gatekiosk.sync.protocol.StatisticsPolicy;
import org.jspecify.annotations.Nullable;

/// A kiosk from the start of its program to the end.
///
/// Order at a start: [#open] reads what is shown from files alone, the screen draws
/// [#catalogAtStart], and only after its first frame [#startSync] opens the database and the
/// network.
public final class Kiosk implements KioskFacts, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Kiosk.class.getName());
  private static final List<LanguageTag> WITHOUT_GATE = List.of(LanguageTag.VI, LanguageTag.EN);

  private final KioskSettings settings;
  private final Shelf shelf;
  private final Host host;
  private final RandomGenerator random;
  private final KioskDatabase database;
  private final Assignments assignments;
  private final ShownCatalog shown;
  private final Counters counters;
  private final Outbox outbox;
  private final Catalog catalogAtStart;
  private final boolean confirmedAtStart;
  private @Nullable ServerLink link;

  private Kiosk(
      KioskSettings settings,
      Shelf shelf,
      Host host,
      RandomGenerator random,
      KioskDatabase database,
      Assignments assignments,
      ShownCatalog shown)
      throws IOException {
    this.settings = settings;
    this.shelf = shelf;
    this.host = host;
    this.random = random;
    this.database = database;
    this.assignments = assignments;
    this.shown = shown;
    this.counters = new Counters(database, host.wall(), settings.counting(), calendar());
    this.outbox = new Outbox(database, counters, random);
    this.confirmedAtStart = shelf.activation().confirmed();
    this.catalogAtStart = shown.start(shelf.activation().start(database), restrictions());
  }

  /// Opens the kiosk in its home without touching the network.
  ///
  /// @param clock the wall clock
  /// @throws IOException if the home cannot be used
  public static Kiosk open(
      KioskSettings settings,
      ScreenProof screen,
      Box box,
      InstantSource clock,
      RandomGenerator random)
      throws IOException {
    var home = new KioskHome(settings.home());
    var files = new DurableFiles(WriteGate.OPEN);
    Shelf shelf = Shelf.in(home, files);
    return new Kiosk(
        settings,
        shelf,
        new Host(settings.appVersion(), box, clock, new SteadyClock(clock.instant())),
        random,
        new KioskDatabase(home, WriteGate.OPEN),
        new Assignments(home, files, clock),
        new ShownCatalog(screen));
  }

  /// Makes this home an enrolled kiosk's.
  ///
  /// @throws IOException if the server refuses or cannot be reached; nothing is changed then
  public static KioskId enrol(KioskSettings settings, EnrolmentString string, InstantSource clock)
      throws IOException {
    var files = new DurableFiles(WriteGate.OPEN);
    return new Enrolment(new KioskHome(settings.home()), files, clock).enrol(string).kiosk();
  }

  /// Whether this home has an identity.
  public boolean enrolled() {
    return Identity.exists(shelf.home());
  }

  /// What the first frame shows.
  public Catalog catalogAtStart() {
    return catalogAtStart;
  }

  /// The items of the first frame that have passed their trial in an earlier run.
  public List<CatalogItem> confirmedAtStart() {
    return confirmedAtStart ? catalogAtStart.everything() : List.of();
  }

  /// Starts the threads `update` and `sync`, once; to be called after the first frame. A kiosk that
  /// is not enrolled keeps showing what it has.
  ///
  /// @throws IOException if the identity cannot be read
  public synchronized void startSync() throws IOException {
    if (link != null) {
      return;
    }
    if (!enrolled()) {
      LOG.log(System.Logger.Level.WARNING, "not enrolled: no updates, no reports");
      return;
    }
    link =
        ServerLink.start(
            new ServerLink.Wiring(
                shelf, shown, host, database, assignments, outbox, this::apply, random));
  }

  /// Where the visit counts.
  public StatCounter counter() {
    return counters;
  }

  /// A clock that does not jump, for visits.
  public InstantSource steadyClock() {
    return host.steady();
  }

  /// Reads what was counted so far; waits for the database, so not for the screen's thread.
  public KioskTotals totals() throws IOException {
    return new KioskTotals(
        outbox.counted(settings.counting(), Metrics.VIEW, Shape.ITEM_LANGUAGE_DAY),
        outbox.counted(settings.counting(), Metrics.QR_SHOWN, Shape.ITEM_LANGUAGE_DAY),
        outbox.size());
  }

  @Override
  public Catalog catalog() {
    return shown.catalog();
  }

  @Override
  public Optional<Desired> desired() {
    return assignments.current();
  }

  @Override
  public Optional<Place> place() {
    return desired()
        .map(Desired::settings)
        .flatMap(gate -> gate.gate().zone(gate.zone()).map(zone -> new Place(gate.gate(), zone)));
  }

  @Override
  public List<LanguageTag> languages() {
    List<LanguageTag> offered = place().map(place -> place.gate().languages()).orElse(WITHOUT_GATE);
    List<LanguageTag> written = catalog().languages();
    List<LanguageTag> both = offered.stream().filter(written::contains).toList();
    return both.isEmpty() ? offered : both;
  }

  @Override
  public Optional<String> shortLink(CatalogItem item, LanguageTag language) {
    return desired().flatMap(desired -> desired.shortLink(item.fullName(), language));
  }

  /// Says goodbye to the server and ends the threads; counts that were handed over are on the disk
  /// afterwards.
  @Override
  public synchronized void close() {
    if (link != null) {
      link.close();
      link = null;
    }
    database.close();
  }

  /// Makes a new assignment, or the end of a restriction, count at once.
  private void apply() {
    counters.use(calendar());
    shown.restrict(restrictions());
  }

  private Restrictions restrictions() {
    Instant now = host.wall().instant();
    return desired().map(desired -> Restrictions.at(desired, now)).orElse(Restrictions.NONE);
  }

  private BucketCalendar calendar() {
    return desired()
        .map(Desired::settings)
        .map(gate -> new BucketCalendar(gate.gate().timeZone(), gate.statistics()))
        .orElse(new BucketCalendar(ZoneOffset.UTC, StatisticsPolicy.STANDARD));
  }
}
