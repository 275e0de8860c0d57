package org.gatekiosk.server.console;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import org.gatekiosk.server.console.view.Frame;
import org.gatekiosk.server.console.view.Language;
import org.gatekiosk.server.console.view.Viewer;

/// Makes the frame of a page from its request.
@Singleton
public final class Frames {
  private final Clock clock;

  Frames(Clock clock) {
    this.clock = clock;
  }

  /// The frame in the language that was chosen, else the one that the browser asks for.
  Frame of(HttpRequest<?> request) {
    Viewer viewer =
        request
            .getUserPrincipal(Authentication.class)
            .map(person -> new Viewer(person.getName(), Set.copyOf(person.getRoles())))
            .orElse(null);
    String query = request.getUri().getRawQuery();
    return Frame.of(
        request.getLocale().map(Language::of).orElse(Language.EN),
        viewer,
        request.getPath(),
        query == null ? "" : "?" + query,
        clock.instant());
  }
}
