/// Who may do what on the server: people, passwords, sign-in sessions, one-time links.
///
/// Start at [SignIn]. No password, token or link code is ever stored: passwords as Argon2id hashes,
/// everything random as its SHA-256. Threads: any.
@NullMarked
package org.gatekiosk.server.people;

import org.jspecify.annotations.NullMarked;
