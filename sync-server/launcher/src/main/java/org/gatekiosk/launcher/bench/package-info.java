/// Benchmarks of the whole product: start, publish, memory. Start at [Bench].
///
/// Each measures against a peer or a limit in the same run and writes a table and
/// `target/bench/NAME.json`; machines are shared and noisy, so none of this is a test.
@NullMarked
package org.gatekiosk.launcher.bench;

import org.jspecify.annotations.NullMarked;
