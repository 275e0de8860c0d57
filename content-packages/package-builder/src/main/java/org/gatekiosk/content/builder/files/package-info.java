/// The files of a source package, from a folder or a zip, after every check that does not need to
/// understand them: names, links, bombs, damage.
///
/// Start at [FolderReader] and [ZipReader]; both end in [PackageFiles]. Nothing is unpacked to
/// disk.
@NullMarked
package org.gatekiosk.content.builder.files;

import org.jspecify.annotations.NullMarked;
