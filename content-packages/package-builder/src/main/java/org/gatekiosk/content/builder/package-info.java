/// From what people write to what kiosks receive: reads a source package, checks it, compiles a
/// release.
///
/// Start at [org.gatekiosk.content.builder.source.PackageReader] (folder or zip in, a
/// `SourcePackage` or findings out), then [org.gatekiosk.content.builder.check.PackageCheck] (the
/// linter) and [org.gatekiosk.content.builder.release.ReleaseBuilder]. The command line is
/// [org.gatekiosk.content.builder.cli.ContentMain].
///
/// Not here: who may approve what (server), signatures (trust), how a page is drawn (kiosk).
///
/// Threads: readers and checks hold no state between calls and may be shared; a `SourcePackage` is
/// used by one thread at a time.
@NullMarked
package org.gatekiosk.content.builder;

import org.jspecify.annotations.NullMarked;
