package org.gatekiosk.kiosk.update;

import org.gatekiosk.kiosk.store.ReleaseStore;

/// What the [Updater] works with.
record UpdateParts(
    Staging staging,
    Trial trial,
    Upkeep upkeep,
    Activation activation,
    ReleaseStore releases,
    ShownCatalog shown,
    StatusBoard board) {}
