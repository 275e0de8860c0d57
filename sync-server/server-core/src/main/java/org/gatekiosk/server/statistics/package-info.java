/// What figures mean: completeness, suppression, counted openings of short links.
///
/// Rules only: no framework, no SQL, no MQTT. Threads: every type is immutable and may be shared.
@NullMarked
package org.gatekiosk.server.statistics;

import org.jspecify.annotations.NullMarked;
