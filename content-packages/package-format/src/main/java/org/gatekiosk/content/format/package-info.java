/// The content package format: what a release contains and when it may be trusted.
///
/// Start at [UnverifiedManifest] and [UnverifiedItem], the only ways in: bytes become an unverified
/// type, and only its `verify` makes a [VerifiedManifest] or a [VerifiedItem]. The way out is
/// [Manifest#encode] and [ItemDocument#encode]. Pictures as data are in
/// [org.gatekiosk.content.format.poster].
///
/// Not here: source packages and their checks (module package-builder), signatures (module trust).
/// Nothing here opens a socket, a database or a window.
///
/// Threads: every type but the builders is immutable and may be shared.
@NullMarked
package org.gatekiosk.content.format;

import org.jspecify.annotations.NullMarked;
