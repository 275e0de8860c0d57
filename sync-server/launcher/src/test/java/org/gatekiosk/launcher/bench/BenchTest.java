package org.gatekiosk.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.gatekiosk.launcher.Installation;
import org.gatekiosk.launcher.Words;
import org.gatekiosk.launcher.WrongUseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BenchTest {
  private static final Words WORDS = Words.ofEnvironment(Map.of());

  @ParameterizedTest
  @ValueSource(strings = {"", "speed", "start publish", "--jsom start"})
  void run_anythingButOneName_saysTheNames(String arguments) {
    var installation = new Installation(Path.of("/nowhere"), Path.of("/nowhere/java"));
    var words = arguments.isEmpty() ? List.<String>of() : List.of(arguments.split(" ", -1));

    assertThatThrownBy(() -> Bench.run(installation, words, WORDS))
        .isInstanceOf(WrongUseException.class);
  }

  @ParameterizedTest
  @CsvSource({"50, 10", "95, 19", "100, 20", "1, 1"})
  void percentile_ofTwenty_isTheNearestRank(int percent, long expected) {
    var values = LongStream.rangeClosed(1, 20).map(value -> 21 - value).boxed().toList();

    assertThat(PublishBenchmark.percentile(values, percent)).isEqualTo(expected);
  }

  @Test
  void percentile_ofOne_isIt() {
    assertThat(PublishBenchmark.percentile(List.of(7L), 95)).isEqualTo(7);
  }
}
