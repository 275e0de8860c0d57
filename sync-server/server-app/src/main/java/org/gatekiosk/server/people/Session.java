package org.gatekiosk.server.people;

import java.time.Instant;

/// A signed-in person.
///
/// @param endsAt when it ends even if used; it ends earlier after [SignIn#IDLE] without use
public record Session(Person person, Instant endsAt) {}
