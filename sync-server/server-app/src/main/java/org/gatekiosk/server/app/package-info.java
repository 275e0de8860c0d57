/// The server program: settings, ports, start and stop, wiring.
///
/// Start at [ServerMain] for the command line, at [Server] for what runs, at [Wiring] for what is
/// made of what. Threads: the main thread starts and stops.
@NullMarked
package org.gatekiosk.server.app;

import org.jspecify.annotations.NullMarked;
