package org.gatekiosk.kiosk.update;

import java.time.InstantSource;
import org.gatekiosk.device.Box;

/// What the program runs on.
///
/// @param appVersion of the program, `major.minor.patch`
/// @param wall the wall clock, for expiry of metadata
/// @param steady a clock that does not jump, for waiting
public record Host(String appVersion, Box box, InstantSource wall, InstantSource steady) {}
