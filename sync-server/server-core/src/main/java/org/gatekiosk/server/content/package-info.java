/// What becomes of an uploaded package: findings, approvals, publication.
///
/// Rules only: no framework, no SQL, no MQTT. Threads: every type is immutable and may be shared.
@NullMarked
package org.gatekiosk.server.content;

import org.jspecify.annotations.NullMarked;
