/// The command line of Gatekiosk: sets programs up, starts them as processes and looks at them from
/// outside, as a user would.
///
/// Start at [Main]; [Installation] knows how the server's and the kiosk's processes are started,
/// [ChildProgram] is one of them running. `demo` runs the main job with the sample content, `bench`
/// measures it, `doctor` looks at the machine. What the programs do inside is not here.
///
/// Threads: a command runs on the main thread; each child program has one thread that reads its
/// lines.
@NullMarked
package org.gatekiosk.launcher;

import org.jspecify.annotations.NullMarked;
