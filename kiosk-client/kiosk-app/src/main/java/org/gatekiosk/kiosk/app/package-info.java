/// The kiosk's programs.
///
/// [KioskMain] runs a kiosk and enrols it; [RenderMain] makes pictures of screens without a window;
/// [RemoteHand] touches the screen on behalf of a test or demo.
///
/// Threads: `main` opens the files while the JavaFX toolkit starts; the screen is drawn on the
/// JavaFX thread; what may wait runs on `background`.
@NullMarked
package org.gatekiosk.kiosk.app;

import org.jspecify.annotations.NullMarked;
