/// What the kiosk keeps on its disk, so that a power cut at any write leaves the old or the new.
///
/// Start at [KioskHome], the folder. Content lies in files: [BlobStore] (named by digest),
/// [ReleaseStore] (manifests and release sets) and [ActiveFile] (which set is shown).
/// [KioskDatabase] holds what changes in rows: journal, counters, outbox; it is opened after the
/// first frame.
///
/// Threads: files may be read from any thread but the screen's; the database has one thread of its
/// own, `store`, and everybody else hands work over to it.
@NullMarked
package org.gatekiosk.kiosk.store;

import org.jspecify.annotations.NullMarked;
