package org.gatekiosk.kiosk.update;

import java.time.InstantSource;
import org.gatekiosk.kiosk.store.ReleaseStore;

/// What the [Updater] works with.
///
/// @param steady a clock that does not jump
record UpdateParts(
    Staging staging,
    Trial trial,
    Upkeep upkeep,
    Activation activation,
    ReleaseStore releases,
    ShownCatalog shown,
    StatusBoard board,
    InstantSource steady) {}
