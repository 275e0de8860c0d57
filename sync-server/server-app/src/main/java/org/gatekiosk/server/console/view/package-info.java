/// What pages of the console show: words, moments and view models; no request, no database.
///
/// Start at [Frame], which every page has. Everything here is immutable and may be shared.
@NullMarked
package org.gatekiosk.server.console.view;

import org.jspecify.annotations.NullMarked;
