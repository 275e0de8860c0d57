/// Gates and kiosks, and what state a kiosk is in.
///
/// Rules only: no framework, no SQL, no MQTT. Threads: every type is immutable and may be shared.
@NullMarked
package org.gatekiosk.server.fleet;

import org.jspecify.annotations.NullMarked;
