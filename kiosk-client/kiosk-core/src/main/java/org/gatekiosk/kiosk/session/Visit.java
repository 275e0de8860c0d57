package org.gatekiosk.kiosk.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.stats.StatCounter;
import org.gatekiosk.sync.protocol.StatRow;
import org.jspecify.annotations.Nullable;

/// What one traveller did so far, in memory, until it has become counters (docs/statistics.md, 2).
final class Visit {
  private static final Duration TOUCH_AWAY = Duration.ofSeconds(15);
  private static final Duration SHORTEST_QR = Duration.ofSeconds(3);
  private static final Duration AFTER_LAST_INPUT = Duration.ofSeconds(10);

  private final StatCounter counter;
  private final Set<InputMode> modes = EnumSet.noneOf(InputMode.class);
  private final Set<String> viewed = new HashSet<>();
  private final Map<LanguageTag, Duration> languages = new LinkedHashMap<>();
  private Instant firstInput;
  private Instant lastInput;
  private int inputs;
  private boolean isSession;
  private @Nullable LanguageTag language;
  private Instant languageSince;
  private @Nullable OpenView view;
  private @Nullable Instant qrSince;
  private boolean qrCounted;

  Visit(StatCounter counter, Instant now) {
    this.counter = counter;
    this.firstInput = now;
    this.lastInput = now;
    this.languageSince = now;
  }

  void input(InputMode mode, Instant now) {
    inputs++;
    modes.add(mode);
    if (!isSession && inputs > 1) {
      if (Duration.between(firstInput, now).compareTo(TOUCH_AWAY) <= 0) {
        becomeSession();
      } else {
        counter.count(Counts.touchAway());
        firstInput = now;
      }
    }
    lastInput = now;
  }

  void languageChosen(LanguageTag chosen, Instant now) {
    closeLanguage(now);
    language = chosen;
    languageSince = now;
    languages.putIfAbsent(chosen, Duration.ZERO);
  }

  void opened(OpenView opened) {
    closed(opened.since());
    view = opened;
    if (language == null) {
      languageChosen(opened.chosen(), opened.since());
    }
    becomeSession();
  }

  void closed(Instant now) {
    qrHidden(now);
    OpenView closing = view;
    view = null;
    qrCounted = false;
    if (closing == null || !closing.counts(now)) {
      return;
    }
    List<StatRow> counts = new ArrayList<>(Counts.view(closing, closing.dwell(lastInput, now)));
    if (viewed.add(closing.item().fullName())) {
      counts.addAll(Counts.sessionViewed(closing));
    }
    counter.count(counts);
  }

  void qrShown(Instant now) {
    if (view != null && qrSince == null) {
      qrSince = now;
    }
  }

  void qrHidden(Instant now) {
    Instant since = qrSince;
    OpenView open = view;
    qrSince = null;
    boolean longEnough = since != null && Duration.between(since, now).compareTo(SHORTEST_QR) >= 0;
    if (longEnough && open != null && !qrCounted) {
      qrCounted = true;
      counter.count(Counts.qrShown(open));
    }
  }

  void end(Instant now) {
    closed(now);
    closeLanguage(now);
    if (!isSession) {
      counter.count(Counts.touchAway());
      return;
    }
    List<StatRow> counts = new ArrayList<>();
    modes.forEach(mode -> counts.addAll(Counts.inputMode(mode)));
    languages.entrySet().stream()
        .max(Comparator.comparing(Map.Entry<LanguageTag, Duration>::getValue))
        .ifPresent(longest -> counts.addAll(Counts.languageMix(longest.getKey())));
    if (languages.size() > 1) {
      counts.addAll(Counts.languageSwitched());
    }
    counter.count(counts);
  }

  private void becomeSession() {
    if (!isSession) {
      isSession = true;
      counter.count(Counts.session());
    }
  }

  private void closeLanguage(Instant now) {
    if (language != null) {
      Instant attentive = lastInput.plus(AFTER_LAST_INPUT);
      Duration used = Duration.between(languageSince, now.isBefore(attentive) ? now : attentive);
      languages.merge(language, used, Duration::plus);
    }
  }
}
