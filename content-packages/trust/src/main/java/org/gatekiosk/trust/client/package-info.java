/// The TUF client's input and output around [org.gatekiosk.trust.TrustedMetadata].
///
/// Start at [Updater]. It fetches through [MetadataFetcher], which HTTPS, MQTT, a LAN peer or a USB
/// folder can implement, and keeps what passed in an [org.gatekiosk.trust.store.MetadataStore].
///
/// Threads: one refresh at a time.
@NullMarked
package org.gatekiosk.trust.client;

import org.jspecify.annotations.NullMarked;
