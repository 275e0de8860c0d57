/// The link to the server: who this kiosk is, what it hears and says over MQTT, and fetching bytes
/// over HTTPS.
///
/// Start at [SyncLoop]. News and small state come as messages through [MqttConnection]; bytes are
/// pulled by [HttpContentSource]. [Enrolment] is how a kiosk gets its [Identity]. Nothing here is
/// needed to show what is on the disk.
///
/// Threads: one thread of its own, `sync`; messages are handed over to it and acknowledged by it.
@NullMarked
package org.gatekiosk.kiosk.sync;

import org.jspecify.annotations.NullMarked;
