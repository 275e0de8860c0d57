/// What the server remembers: one database and one folder of content-addressed files.
///
/// Start at [Database]; every `…Store` holds the SQL of one subject. The only package with SQL. A
/// method of a store either is one statement or takes the [Transaction] that its caller opened with
/// [Database#write].
///
/// Threads: any. Writes queue for the single writer; reads do not wait for it.
@NullMarked
package org.gatekiosk.server.store;

import org.jspecify.annotations.NullMarked;
