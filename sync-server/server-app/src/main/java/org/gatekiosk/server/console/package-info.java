/// The operators' console: pages in Vietnamese and English over the same parts as the API.
///
/// A controller turns a request into one call and a page; what a page shows is computed in
/// [org.gatekiosk.server.console.view], and its look stands in `src/main/jte` and
/// `static/console.css`. [ConsoleHeaders] and [ErrorPages] work on every answer. Roles are checked
/// here, at the address, as the API checks them at its own; a shut button is only a courtesy.
/// Threads: requests run on virtual threads.
@NullMarked
package org.gatekiosk.server.console;

import org.jspecify.annotations.NullMarked;
