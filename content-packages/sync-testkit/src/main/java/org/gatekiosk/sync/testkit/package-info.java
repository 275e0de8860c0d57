/// What tests of several modules share: a clock that moves when told, power cuts, and packages as
/// people write them, well-formed and hostile.
///
/// Start at [PackageFixture] (a source package, folder or zip), [ForgedZip] (a zip that lies),
/// [MovableClock] and [FaultPlan]. Test scope everywhere; nothing here depends on the code that it
/// tests.
@NullMarked
package org.gatekiosk.sync.testkit;

import org.jspecify.annotations.NullMarked;
