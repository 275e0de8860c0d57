package org.gatekiosk.kiosk.ui.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.gatekiosk.kiosk.catalog.Catalog;
import org.gatekiosk.kiosk.ui.look.TextSize;
import org.gatekiosk.kiosk.ui.poster.Posters;
import org.gatekiosk.kiosk.ui.preview.AllScreens;
import org.gatekiosk.kiosk.ui.preview.FxToolkit;
import org.gatekiosk.kiosk.ui.preview.PreviewFacts;
import org.gatekiosk.kiosk.ui.preview.SampleContent;
import org.gatekiosk.kiosk.ui.render.ScreenRenderer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every screen of the sample content, in every language and both ways of hanging, keeps the rules
/// of the look that can be measured.
@ExtendWith(FxToolkit.class)
class LookRulesTest {
  private static final Instant MORNING = Instant.parse("2026-11-22T23:30:00Z");

  @ParameterizedTest
  @EnumSource(TextSize.class)
  void screens_everyTextSize_keepTheRules(TextSize size) {
    Catalog catalog = SampleContent.catalog();
    var facts = new PreviewFacts(catalog, Optional.of(SampleContent.place("noi-bai", 0)));
    var renderer =
        new ScreenRenderer(
            facts, InstantSource.fixed(MORNING), new Posters(FxToolkit.background()));

    List<String> faults = AllScreens.faults(renderer, catalog, List.of(size));

    assertThat(faults).isEmpty();
  }
}
