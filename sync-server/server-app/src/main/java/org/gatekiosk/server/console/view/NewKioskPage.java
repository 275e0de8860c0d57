package org.gatekiosk.server.console.view;

import java.util.ArrayList;
import java.util.List;
import org.gatekiosk.server.enrolment.Enrolment;
import org.gatekiosk.server.fleet.Gate;
import org.jspecify.annotations.Nullable;

/// Adds a kiosk: first the form, then the enrolment string that its box is given.
///
/// @param id as typed before
/// @param problem what was wrong with it; null at first
/// @param enrolment the string; null before
public record NewKioskPage(
    Frame frame,
    List<Place> places,
    String id,
    @Nullable String problem,
    @Nullable String enrolment) {

  /// A place where a kiosk can stand.
  ///
  /// @param value `gate/zone`
  public record Place(String value, String title) {}

  public static NewKioskPage form(Frame frame, List<Gate> gates) {
    List<Place> places = new ArrayList<>();
    var language = frame.language().content();
    for (Gate gate : gates) {
      gate.profile()
          .zones()
          .forEach(
              zone ->
                  places.add(
                      new Place(
                          gate.id() + "/" + zone.id(),
                          gate.profile().title(language) + " · " + zone.title(language))));
    }
    return new NewKioskPage(frame, places, "", null, null);
  }

  public NewKioskPage refused(String typed, String words) {
    return new NewKioskPage(frame, places, typed, words, null);
  }

  public NewKioskPage made(String kiosk, String string) {
    return new NewKioskPage(frame, places, kiosk, null, string);
  }

  /// How long the string works, in hours.
  public long life() {
    return Enrolment.CODE_LIFE.toHours();
  }
}
