package org.gatekiosk.server.console.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gatekiosk.server.fleet.Gate;
import org.gatekiosk.server.fleet.Kiosk;
import org.gatekiosk.server.fleet.KioskState;
import org.jspecify.annotations.Nullable;

/// All kiosks by gate: the gate with the worst work first, in a gate the worst first.
///
/// @param filter the only state shown; null for all
/// @param groups without those that the filter empties
/// @param counts how many kiosks are in each state that occurs, worst first
/// @param hasPublication whether anything was ever published; for the page's first use
public record KiosksPage(
    Frame frame,
    @Nullable KioskState filter,
    List<Group> groups,
    List<Count> counts,
    int total,
    int gates,
    boolean hasPackage,
    boolean hasPublication) {

  /// The kiosks of a gate.
  ///
  /// @param summary how many, and how many need work
  public record Group(String title, String summary, List<KioskRow> rows) {
    /// The state that needs somebody first; an empty group comes last.
    private KioskState worst() {
      return rows.stream()
          .map(KioskRow::state)
          .min(Comparator.naturalOrder())
          .orElse(KioskState.DRAWING);
    }
  }

  /// How many kiosks are in a state.
  public record Count(KioskState state, Mark mark, boolean chosen) {}

  /// What is known about the fleet.
  public record Fleet(
      List<Gate> gates, List<Kiosk> kiosks, boolean hasPackage, boolean hasPublication) {}

  public static KiosksPage of(Frame frame, Fleet fleet, @Nullable KioskState filter) {
    List<Group> groups = new ArrayList<>();
    for (Gate gate : fleet.gates()) {
      List<KioskRow> rows =
          fleet.kiosks().stream()
              .filter(kiosk -> kiosk.gate().equals(gate.id()))
              .map(kiosk -> KioskRow.of(frame, kiosk, gate, false))
              .filter(row -> filter == null || row.state() == filter)
              .sorted(Comparator.comparing(KioskRow::state).thenComparing(KioskRow::id))
              .toList();
      if (!rows.isEmpty()) {
        groups.add(
            new Group(
                gate.profile().title(frame.language().content()), summary(frame, rows), rows));
      }
    }
    groups.sort(Comparator.comparing(Group::worst));
    return new KiosksPage(
        frame,
        filter,
        groups,
        counts(frame, fleet.kiosks(), filter),
        fleet.kiosks().size(),
        fleet.gates().size(),
        fleet.hasPackage(),
        fleet.hasPublication());
  }

  private static String summary(Frame frame, List<KioskRow> rows) {
    long work = rows.stream().filter(row -> KioskMarks.needsWork(row.state())).count();
    return frame.t("kiosks.summary", rows.size(), work);
  }

  private static List<Count> counts(Frame frame, List<Kiosk> kiosks, @Nullable KioskState filter) {
    Map<KioskState, Integer> numbers = new EnumMap<>(KioskState.class);
    for (Kiosk kiosk : kiosks) {
      numbers.merge(KioskState.of(kiosk, frame.moments().now()), 1, Integer::sum);
    }
    List<Count> counts = new ArrayList<>();
    numbers.forEach(
        (state, number) -> {
          Mark mark = KioskMarks.of(state, frame.words());
          String word = frame.t("kiosks.count", number, mark.word());
          counts.add(new Count(state, new Mark(mark.shape(), mark.tone(), word), state == filter));
        });
    return counts;
  }

  /// Where the parts that change come from; null while there are none.
  public @Nullable String live() {
    if (isEmpty()) {
      return null;
    }
    return filter == null ? "/live/kiosks" : "/live/kiosks?state=" + filter;
  }

  public boolean isEmpty() {
    return total == 0;
  }
}
