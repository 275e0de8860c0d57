/// What every kiosk shall show, and how far it has come.
///
/// Rules only: no framework, no SQL, no MQTT. Threads: every type is immutable and may be shared.
@NullMarked
package org.gatekiosk.server.rollout;

import org.jspecify.annotations.NullMarked;
