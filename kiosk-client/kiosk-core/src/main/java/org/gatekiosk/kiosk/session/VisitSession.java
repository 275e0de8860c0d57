package org.gatekiosk.kiosk.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.catalog.CatalogItem;
import org.gatekiosk.kiosk.session.VisitState.Event;
import org.gatekiosk.kiosk.stats.StatCounter;
import org.jspecify.annotations.Nullable;

/// The visits at one screen, one after the other. The screen tells what happens and asks [#tick]
/// several times a second what to do.
///
/// Order of calls at a touch: [#input] first, then what the touch did. All calls on the screen's
/// thread.
public final class VisitSession {
  private final InstantSource clock;
  private final StatCounter counter;
  private final IdlePolicy policy;
  private VisitState state = VisitState.ATTRACT;
  private @Nullable Visit visit;
  private Duration limit;
  private Instant idleFrom;

  /// A screen that nobody has touched yet.
  ///
  /// @param clock must not jump: a changed wall clock would end or prolong visits
  public VisitSession(InstantSource clock, StatCounter counter, IdlePolicy policy) {
    this.clock = clock;
    this.counter = counter;
    this.policy = policy;
    this.limit = policy.menu();
    this.idleFrom = clock.instant();
  }

  public VisitState state() {
    return state;
  }

  /// Whether somebody is in the middle of a visit.
  public boolean running() {
    return state != VisitState.ATTRACT;
  }

  /// The traveller did something; starts a visit, keeps it going, takes a warning away.
  public void input(InputMode mode) {
    Instant now = clock.instant();
    state.after(Event.INPUT).ifPresent(next -> enter(next, now));
    Visit current = visit;
    if (current != null && state == VisitState.ACTIVE) {
      idleFrom = now;
      current.input(mode, now);
    }
  }

  public void languageChosen(LanguageTag language) {
    if (visit != null) {
      visit.languageChosen(language, clock.instant());
    }
  }

  /// The traveller pointed at a language that the kiosk does not have.
  public void languageMissing(LanguageTag language) {
    if (visit != null) {
      counter.count(Counts.languageMissing(language));
    }
  }

  /// An item is fully on the screen; the one before, if any, is not any more.
  ///
  /// @param shown language of the text on the screen
  /// @param chosen language the traveller asked for
  public void opened(CatalogItem item, LanguageTag shown, LanguageTag chosen) {
    if (visit != null) {
      limit = policy.limit(item.item(), item.text(shown).text());
      visit.opened(new OpenView(item, shown, chosen, clock.instant(), limit));
    }
  }

  /// The item has left the screen.
  public void closed() {
    limit = policy.menu();
    if (visit != null) {
      visit.closed(clock.instant());
    }
  }

  /// The QR code of the open item is fully visible.
  public void qrShown() {
    if (visit != null) {
      visit.qrShown(clock.instant());
    }
  }

  /// The QR code is not visible any more; [#closed] says so too.
  public void qrHidden() {
    if (visit != null) {
      visit.qrHidden(clock.instant());
    }
  }

  /// The traveller touched "Finish".
  public void finished() {
    state.after(Event.FINISH).ifPresent(next -> enter(next, clock.instant()));
  }

  /// The screen shows nothing of the visit any more.
  public void wiped() {
    state.after(Event.WIPED).ifPresent(next -> enter(next, clock.instant()));
  }

  /// What the passing of time asks for.
  public VisitEffect tick() {
    Instant now = clock.instant();
    Duration idle = Duration.between(idleFrom, now);
    return switch (state) {
      case ATTRACT -> new VisitEffect.Stay();
      case ACTIVE -> idle.compareTo(limit) < 0 ? new VisitEffect.Stay() : warn(now);
      case WARNING -> countDown(idle, now);
      case ENDING -> new VisitEffect.Reset();
    };
  }

  private VisitEffect warn(Instant now) {
    state.after(Event.IDLE).ifPresent(next -> enter(next, now));
    return countDown(Duration.ZERO, now);
  }

  private VisitEffect countDown(Duration idle, Instant now) {
    long leftMillis = policy.countdown().minus(idle).toMillis();
    if (leftMillis > 0) {
      return new VisitEffect.Warn((int) Math.ceilDiv(leftMillis, 1000));
    }
    state.after(Event.IDLE).ifPresent(next -> enter(next, now));
    return new VisitEffect.Reset();
  }

  private void enter(VisitState next, Instant now) {
    if (state == VisitState.ATTRACT) {
      visit = new Visit(counter, now);
      limit = policy.menu();
    }
    if (next == VisitState.WARNING) {
      idleFrom = now;
    }
    if (next == VisitState.ENDING && visit != null) {
      visit.end(now);
      visit = null;
    }
    state = next;
  }
}
