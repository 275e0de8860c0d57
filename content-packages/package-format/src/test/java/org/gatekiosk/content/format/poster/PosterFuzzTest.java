package org.gatekiosk.content.format.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever the bytes are, the readers give a poster or plan, or a [PosterRefusedException].
class PosterFuzzTest {
  private static final int ROUNDS = 2000;

  @ParameterizedTest
  @ValueSource(longs = {1, 20_261_122})
  void read_randomBytes_givesAPosterOrRefuses(long seed) {
    var random = new SplittableRandom(seed);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);

      readAndPaint(bytes);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 20_261_123})
  void read_damagedPoster_givesAPosterOrRefuses(long seed) {
    var random = new SplittableRandom(seed);
    List<byte[]> examples = Posters.EXAMPLES.stream().map(Posters::example).toList();
    int accepted = 0;
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = examples.get(round % examples.size()).clone();
      damage(bytes, random);

      accepted += readAndPaint(bytes);
    }
    assertThat(accepted).as("some damage is harmless").isBetween(1, ROUNDS - 1);
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 20_261_124})
  void read_damagedPlan_givesAPlanOrRefuses(long seed) {
    var random = new SplittableRandom(seed);
    byte[] example = plan().getBytes(StandardCharsets.UTF_8);
    int accepted = 0;
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = example.clone();
      damage(bytes, random);
      if (random.nextBoolean()) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }

      accepted += readPlan(bytes);
    }
    assertThat(accepted).as("some damage is harmless").isBetween(1, ROUNDS - 1);
  }

  private static String plan() {
    String label = "{\"x\":700,\"y\":600,\"text\":{\"vi\":\"Lối ra\",\"zh-Hans\":\"出口\"}}";
    return Posters.withLabels(label + "," + label.replace("700", "1400"));
  }

  private static int readPlan(byte[] bytes) {
    try {
      Plan plan = PlanReader.read(bytes);
      assertThat(plan.languages()).isNotEmpty();
      return 1;
    } catch (PosterRefusedException refused) {
      assertThat(refused).message().isNotBlank();
      return 0;
    }
  }

  private static void damage(byte[] bytes, RandomGenerator random) {
    byte[] alphabet = "0123456789-MLlCcZ \"{}[],:dfsgnkwby".getBytes(StandardCharsets.US_ASCII);
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      bytes[random.nextInt(bytes.length)] = alphabet[random.nextInt(alphabet.length)];
    }
  }

  private static int readAndPaint(byte[] bytes) {
    try {
      Poster poster = PosterReader.read(bytes);
      assertThat(poster.strokes()).isNotEmpty();
      return 1;
    } catch (PosterRefusedException refused) {
      assertThat(refused).message().isNotBlank();
      return 0;
    }
  }
}
