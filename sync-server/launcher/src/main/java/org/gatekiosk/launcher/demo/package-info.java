/// The demo: the main job on one machine, with the sample content.
///
/// Start at [Demo]. [DemoServer] and [DemoKiosk] are the two programs running, [ServerApi] speaks
/// the server's public API as any client would, [Preparation] brings the server to the state in
/// which content is on the kiosk, [Visitor] touches the kiosk's screen, [DemoReport] says what
/// happened.
@NullMarked
package org.gatekiosk.launcher.demo;

import org.jspecify.annotations.NullMarked;
