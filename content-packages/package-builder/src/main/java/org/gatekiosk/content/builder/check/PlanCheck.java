package org.gatekiosk.content.builder.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gatekiosk.content.builder.finding.Finding;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.gatekiosk.content.format.GateProfile;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.content.format.poster.Plan;
import org.gatekiosk.content.format.poster.PlanLabel;
import org.gatekiosk.content.format.poster.PlanReader;
import org.gatekiosk.content.format.poster.PosterRefusedException;

/// Whether a floor plan can be shown at its gate (docs/package-format.md, 6): it can be read,
/// speaks every language of the gate, and its words have room.
public final class PlanCheck {
  private PlanCheck() {}

  /// All findings, errors first.
  ///
  /// @param file name for findings
  /// @param gateId name of the folder the plan lies in
  /// @param gates all there are
  public static List<Finding> check(
      byte[] json, String file, String gateId, List<GateProfile> gates) {
    var log = new FindingLog();
    Place place = Place.file(file);
    Optional<GateProfile> gate = gates.stream().filter(g -> g.id().equals(gateId)).findFirst();
    if (gate.isEmpty()) {
      log.error(FindingCode.PLAN_GATE, place, gateId);
    }
    try {
      List<LanguageTag> languages = gate.map(GateProfile::languages).orElse(List.of());
      check(PlanReader.read(json), place, languages, log);
    } catch (PosterRefusedException e) {
      log.error(FindingCode.PLAN_REFUSED, place, String.valueOf(e.getMessage()));
    }
    return log.findings();
  }

  private static void check(Plan plan, Place place, List<LanguageTag> wanted, FindingLog log) {
    PosterRule.checkManner(plan.picture(), place, log);
    for (LanguageTag language : wanted) {
      if (!plan.languages().contains(language)) {
        log.error(FindingCode.PLAN_LANGUAGE, place.in(language.value()), language);
      }
    }
    plan.languages().forEach(language -> checkRoom(plan, language, place, log));
  }

  private static void checkRoom(Plan plan, LanguageTag language, Place place, FindingLog log) {
    record Placed(String words, LabelBox box) {}
    List<Placed> before = new ArrayList<>();
    for (PlanLabel label : plan.labels()) {
      String words = label.text(language);
      Place here =
          place.in(language.value()).field("labels[" + before.size() + "].text." + language);
      LabelBox box = LabelBox.of(label, words, plan.picture());
      if (box.outsideMm() > 0) {
        log.error(FindingCode.LABEL_OUTSIDE, here, words, box.outsideMm());
      }
      for (Placed other : before) {
        if (box.overlaps(other.box)) {
          log.error(FindingCode.LABELS_OVERLAP, here, other.words, words);
        }
      }
      before.add(new Placed(words, box));
    }
  }
}
