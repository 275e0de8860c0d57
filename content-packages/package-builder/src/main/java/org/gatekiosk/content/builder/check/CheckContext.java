package org.gatekiosk.content.builder.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gatekiosk.content.format.GateProfile;

/// What the linter must know beside the package; all of it is server data, because a package must
/// not authorise itself.
///
/// @param gates empty when they are not known: then the languages of the package's title count
/// @param domains empty when every domain is allowed
/// @param waivers written permissions for warnings
/// @param today in the time zone of the gates
public record CheckContext(
    List<GateProfile> gates,
    Optional<AllowedDomains> domains,
    List<Waiver> waivers,
    LocalDate today) {
  public CheckContext {
    gates = List.copyOf(gates);
    waivers = List.copyOf(waivers);
  }
}
