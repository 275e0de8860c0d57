package org.gatekiosk.kiosk.sync;

import java.nio.file.Path;
import org.gatekiosk.device.Box;
import org.gatekiosk.sync.protocol.KioskId;

/// What a kiosk says about itself in every report.
///
/// @param home folder whose disk is reported
public record KioskSelf(KioskId kiosk, String appVersion, Box box, Path home) {}
