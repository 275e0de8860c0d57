/// What this kiosk can show: the items of the active releases, for this place, direction and hour.
///
/// Start at [Catalog]; [CatalogReader] makes it from verified releases on the disk. How a release
/// gets there is `update`; which texts a traveller opened is `session`. Nothing here opens a socket
/// or a database.
///
/// Threads: a catalogue is immutable and may be shared.
@NullMarked
package org.gatekiosk.kiosk.catalog;

import org.jspecify.annotations.NullMarked;
