package org.gatekiosk.kiosk.update;

import java.io.IOException;
import org.gatekiosk.kiosk.catalog.CatalogReader;
import org.gatekiosk.kiosk.store.ActiveFile;
import org.gatekiosk.kiosk.store.BlobStore;
import org.gatekiosk.kiosk.store.DurableFiles;
import org.gatekiosk.kiosk.store.KioskHome;
import org.gatekiosk.kiosk.store.ReleaseStore;

/// The content on the disk of a kiosk, and which of it is shown.
public record Shelf(
    KioskHome home,
    DurableFiles files,
    BlobStore blobs,
    ReleaseStore releases,
    CatalogReader reader,
    Activation activation) {

  /// The shelf in this home, whose folders are made when missing.
  public static Shelf in(KioskHome home, DurableFiles files) throws IOException {
    home.prepare();
    var blobs = new BlobStore(home, files);
    var releases = new ReleaseStore(home, files);
    var reader = new CatalogReader(releases, blobs);
    var activation = new Activation(new ActiveFile(home, files), releases, reader);
    return new Shelf(home, files, blobs, releases, reader, activation);
  }
}
