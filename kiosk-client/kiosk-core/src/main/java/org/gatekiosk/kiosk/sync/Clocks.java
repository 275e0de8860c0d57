package org.gatekiosk.kiosk.sync;

import java.time.InstantSource;

/// Two clocks.
///
/// @param wall for what is said to others; may jump
/// @param steady for time-outs and intervals; never jumps
public record Clocks(InstantSource wall, InstantSource steady) {}
