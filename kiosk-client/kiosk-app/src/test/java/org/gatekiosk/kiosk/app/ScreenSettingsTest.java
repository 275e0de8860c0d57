package org.gatekiosk.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.gatekiosk.content.format.GateProfile;
import org.gatekiosk.kiosk.ui.look.Glass;
import org.gatekiosk.sync.protocol.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenSettingsTest {
  @TempDir private Path home;

  @Test
  void read_noFile_hasTheDefaults() throws IOException, WrongUseException {
    ScreenSettings settings = ScreenSettings.read(home);

    assertThat(settings.counting()).isEqualTo(Mode.LIVE);
    assertThat(settings.glass(Optional.empty(), false)).isEqualTo(Glass.PORTRAIT);
    assertThat(settings.glass(Optional.empty(), true).landscape()).isTrue();
  }

  @Test
  void glass_fileDescribesThePanel_winsOverTheGate() throws WrongUseException {
    ScreenSettings settings = ScreenSettings.of(panel("4.5"));

    Glass glass =
        settings.glass(Optional.of(new GateProfile.Panel(800, 1280, 300, 700, 600)), false);

    assertThat(glass).isEqualTo(new Glass(1200, 1920, 4.5, 850));
  }

  @Test
  void glass_onlyTheGateDescribesIt_isTheGates() throws WrongUseException {
    ScreenSettings settings = ScreenSettings.of(new Properties());

    Glass glass =
        settings.glass(Optional.of(new GateProfile.Panel(800, 1280, 300, 700, 600)), false);

    assertThat(glass).isEqualTo(new Glass(800, 1280, 3, 700));
  }

  @Test
  void of_valueOutOfRange_namesKeyRangeAndValue() {
    assertThatThrownBy(() -> ScreenSettings.of(panel("99")))
        .isInstanceOf(WrongUseException.class)
        .hasMessage("kiosk.properties: panel.pxPerMm must be 1.0 to 20.0: 99.0");
  }

  @Test
  void of_notANumber_namesKeyAndValue() {
    assertThatThrownBy(() -> ScreenSettings.of(panel("wide")))
        .isInstanceOf(WrongUseException.class)
        .hasMessageContaining("panel.pxPerMm must be a number: 'wide'");
  }

  @Test
  void of_unknownKey_isNamed() {
    var properties = new Properties();
    properties.setProperty("panel.colour", "red");

    assertThatThrownBy(() -> ScreenSettings.of(properties))
        .isInstanceOf(WrongUseException.class)
        .hasMessageContaining("'panel.colour' is not known");
  }

  @Test
  void of_halfAPanel_isRefused() {
    var properties = new Properties();
    properties.setProperty("panel.widthPx", "1080");

    assertThatThrownBy(() -> ScreenSettings.of(properties))
        .isInstanceOf(WrongUseException.class)
        .hasMessageContaining("panel.heightPx is missing");
  }

  @Test
  void of_countingNeitherLiveNorTest_isRefused() {
    var properties = new Properties();
    properties.setProperty("counting", "maybe");

    assertThatThrownBy(() -> ScreenSettings.of(properties))
        .isInstanceOf(WrongUseException.class)
        .hasMessageContaining("counting must be live or test: 'maybe'");
  }

  private static Properties panel(String pxPerMm) {
    var properties = new Properties();
    properties.setProperty("panel.widthPx", "1200");
    properties.setProperty("panel.heightPx", "1920");
    properties.setProperty("panel.pxPerMm", pxPerMm);
    properties.setProperty("panel.bottomAboveFloorMm", "850");
    return properties;
  }
}
