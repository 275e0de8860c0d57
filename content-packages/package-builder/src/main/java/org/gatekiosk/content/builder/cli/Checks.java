package org.gatekiosk.content.builder.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gatekiosk.content.builder.check.AllowedDomains;
import org.gatekiosk.content.builder.check.CheckContext;
import org.gatekiosk.content.builder.check.GateProfileReader;
import org.gatekiosk.content.builder.check.PackageCheck;
import org.gatekiosk.content.builder.check.PlanCheck;
import org.gatekiosk.content.builder.check.Waiver;
import org.gatekiosk.content.builder.files.Limits;
import org.gatekiosk.content.builder.finding.Finding;
import org.gatekiosk.content.builder.finding.Reading;
import org.gatekiosk.content.builder.media.MediaCompiler;
import org.gatekiosk.content.builder.source.PackageReader;
import org.gatekiosk.content.builder.source.SourcePackage;
import org.gatekiosk.content.format.GateProfile;

/// `content check`, and the checking that `content build` does first.
final class Checks {
  static final Set<String> OPTIONS = Set.of("--gates", "--domains", "--waivers", "--today");

  private final Terminal terminal;
  private final InstantSource clock;
  private final MediaCompiler media;

  Checks(Terminal terminal, InstantSource clock, MediaCompiler media) {
    this.terminal = terminal;
    this.clock = clock;
    this.media = media;
  }

  MediaCompiler media() {
    return media;
  }

  int run(Arguments arguments) throws StopException, IOException {
    CheckContext context = context(arguments);
    boolean pass = plansPass(arguments, context.gates());
    for (Path path : arguments.packages()) {
      Optional<SourcePackage> passed = check(path, context);
      pass &= passed.isPresent();
      if (passed.isPresent()) {
        passed.get().close();
      }
    }
    return (pass ? Exit.DONE : Exit.FOUND_WRONG).code();
  }

  /// Checks the floor plans that lie beside the gate profiles, and shows what was found.
  private boolean plansPass(Arguments arguments, List<GateProfile> gates)
      throws StopException, IOException {
    Optional<Path> folder = arguments.option("--gates", Path::of);
    boolean pass = true;
    if (folder.isPresent()) {
      for (Path plan : plans(folder.get())) {
        String gate = String.valueOf(plan.getName(plan.getNameCount() - 2));
        List<Finding> findings = PlanCheck.check(bytes(plan), plan.toString(), gate, gates);
        terminal.show(plan.toString(), findings);
        pass &= PackageCheck.passes(findings);
      }
    }
    return pass;
  }

  private static List<Path> plans(Path gates) throws IOException {
    try (Stream<Path> folders = Files.list(gates)) {
      return folders
          .map(folder -> folder.resolve("plan.json"))
          .filter(Files::exists)
          .sorted()
          .toList();
    }
  }

  /// Checks one package and shows what was found; empty when it does not pass.
  Optional<SourcePackage> check(Path path, CheckContext context) throws StopException, IOException {
    return switch (read(path)) {
      case Reading.Refused<SourcePackage>(var findings) -> {
        terminal.show(path.toString(), findings);
        yield Optional.empty();
      }
      case Reading.Read<SourcePackage>(var source, _) -> {
        List<Finding> findings = new PackageCheck(media).check(source, context);
        terminal.show(path.toString(), findings);
        if (!PackageCheck.passes(findings)) {
          source.close();
          yield Optional.empty();
        }
        yield Optional.of(source);
      }
    };
  }

  static Reading<SourcePackage> read(Path path) throws StopException {
    try {
      return PackageReader.read(path, Limits.STANDARD);
    } catch (IOException e) {
      throw new StopException(Exit.WRONG_USE, "not-found", path, e.getClass().getSimpleName());
    }
  }

  CheckContext context(Arguments arguments) throws StopException, IOException {
    List<GateProfile> gates = gates(arguments);
    ZoneId zone = gates.isEmpty() ? ZoneId.systemDefault() : gates.getFirst().timeZone();
    LocalDate today =
        arguments
            .option("--today", LocalDate::parse)
            .orElseGet(() -> LocalDate.ofInstant(clock.instant(), zone));
    Optional<AllowedDomains> domains = Optional.empty();
    Optional<Path> domainsFile = arguments.option("--domains", Path::of);
    if (domainsFile.isPresent()) {
      String text = new String(bytes(domainsFile.get()), StandardCharsets.UTF_8);
      domains = Optional.of(usable(AllowedDomains.parse(text, domainsFile.get().toString())));
    }
    List<Waiver> waivers = List.of();
    Optional<Path> waiversFile = arguments.option("--waivers", Path::of);
    if (waiversFile.isPresent()) {
      waivers = usable(Waiver.parse(bytes(waiversFile.get()), waiversFile.get().toString()));
    }
    return new CheckContext(gates, domains, waivers, today);
  }

  private List<GateProfile> gates(Arguments arguments) throws StopException, IOException {
    Optional<Path> folder = arguments.option("--gates", Path::of);
    List<GateProfile> gates = new ArrayList<>();
    if (folder.isPresent()) {
      try (Stream<Path> files = Files.list(folder.get())) {
        for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
          gates.add(usable(GateProfileReader.read(bytes(file), file.toString())));
        }
      }
      if (gates.isEmpty() && plans(folder.get()).isEmpty()) {
        throw new StopException(Exit.WRONG_USE, "gates-missing", folder.get());
      }
    }
    return gates;
  }

  private <T> T usable(Reading<T> reading) throws StopException {
    return switch (reading) {
      case Reading.Read<T>(var value, _) -> value;
      case Reading.Refused<T>(var findings) -> {
        findings.forEach(finding -> terminal.print(finding.toText(terminal.reader())));
        throw new StopException(Exit.FOUND_WRONG, "not-built");
      }
    };
  }

  private static byte[] bytes(Path file) throws StopException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new StopException(Exit.WRONG_USE, "not-found", file, e.getClass().getSimpleName());
    }
  }
}
