package org.gatekiosk.endtoend;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  /// Fewer means that the import found jars or folders missing and every rule would pass on
  /// nothing.
  private static final int LEAST_CLASSES = 500;

  /// What a traveller sees one at a time; the other packages of kiosk-ui serve them.
  private static final List<String> SCREENS =
      List.of("attract", "language", "home", "topic", "item", "sos", "help", "idle", "notice");

  private static JavaClasses house;

  @BeforeAll
  static void readTheHouse() {
    house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.gatekiosk");
  }

  @Test
  void import_ofTheWholeHouse_findsEveryModule() {
    assertThat(house.size()).isGreaterThan(LEAST_CLASSES);
    for (var module :
        new String[] {
          "trust",
          "content.format",
          "content.builder",
          "sync.protocol",
          "device",
          "kiosk.catalog",
          "kiosk.ui",
          "kiosk.app",
          "server.content",
          "server.api",
          "launcher"
        }) {
      assertThat(house.stream().anyMatch(type -> type.getPackageName().contains(module)))
          .as("classes of %s", module)
          .isTrue();
    }
  }

  @Test
  void packages_ofEachModule_haveNoCycles() {
    for (var part :
        new String[] {
          "trust.(**)", "content.(*)..", "kiosk.(*)..", "server.(*)..", "launcher.(*)..", "(*).."
        }) {
      check(
          slices()
              .matching("org.gatekiosk." + part)
              .should()
              .beFreeOfCycles()
              .because("a reader follows the words one way; a cycle has no beginning"));
    }
  }

  @Test
  void sql_outsideTheStores_isNotUsed() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("org.gatekiosk..store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..")
            .because("one place knows the tables; everything else is tested without a database"));
  }

  @Test
  void javafx_outsideTheScreen_isNotUsed() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("org.gatekiosk.kiosk.ui..", "org.gatekiosk.kiosk.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..")
            .because("update, store and statistics must run, and be tested, without a screen"));
  }

  @Test
  void micronaut_outsideTheServerProgram_isNotUsed() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                "org.gatekiosk.server.api..",
                "org.gatekiosk.server.console..",
                "org.gatekiosk.server.mqtt..",
                "org.gatekiosk.server.store..",
                "org.gatekiosk.server.enrolment..",
                "org.gatekiosk.server.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.micronaut..")
            .because("the rules of the server must outlive its framework"));
  }

  @Test
  void paho_outsideItsTwoWrappers_isNotUsed() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("org.gatekiosk.kiosk.sync..", "org.gatekiosk.server.mqtt..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.paho..")
            .because("its traps are met in one place on each side"));
  }

  @Test
  void hiveMq_outsideTheBroker_isNotUsed() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.gatekiosk.server.mqtt..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.hivemq..")
            .because("the broker is a carrier that can be replaced"));
  }

  @Test
  void trust_onAnythingButJacksonsTokenizer_doesNotDepend() {
    check(
        noClasses()
            .that()
            .resideInAPackage("org.gatekiosk.trust..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                "org.gatekiosk.trust..",
                "java..",
                "javax.crypto..",
                "com.fasterxml.jackson.core..",
                "org.jspecify..")
            .because("it is reviewed like cryptography, alone"));
  }

  @Test
  void clockAndRandomness_outsideMainPrograms_comeThroughConstructors() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                "org.gatekiosk.launcher..",
                "org.gatekiosk.kiosk.app..",
                "org.gatekiosk.server.app..",
                "org.gatekiosk.content.builder.cli..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callConstructor(Random.class)
            .because("a clock that jumps ten years and a draw of lots must be testable"));
  }

  @Test
  void screens_ofTheKiosk_doNotUseEachOther() {
    for (var screen : SCREENS) {
      var others =
          SCREENS.stream()
              .filter(other -> !other.equals(screen))
              .map(other -> "org.gatekiosk.kiosk.ui." + other + "..")
              .toArray(String[]::new);
      check(
          noClasses()
              .that()
              .resideInAPackage("org.gatekiosk.kiosk.ui." + screen + "..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(others)
              .because("a screen can be read, changed and thrown away alone"));
    }
  }

  private static void check(ArchRule rule) {
    rule.check(house);
  }
}
