package org.gatekiosk.kiosk;

import java.nio.file.Path;
import org.gatekiosk.sync.protocol.Mode;

/// What a kiosk is told when it starts.
///
/// @param home folder of everything it keeps
/// @param appVersion of this program, `major.minor.patch`
/// @param counting whose use is counted: travellers, or staff and tests
public record KioskSettings(Path home, String appVersion, Mode counting) {
  public KioskSettings {
    if (!appVersion.matches("[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}")) {
      throw new IllegalArgumentException(
          "appVersion must be major.minor.patch: '" + appVersion + "'");
    }
  }
}
