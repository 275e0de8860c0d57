package org.gatekiosk.kiosk.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// One round of a loop in which each element stands as often as its weight says, evenly spread
/// (smooth weighted round robin).
final class WeightedLoop {
  private WeightedLoop() {}

  static <T> List<T> of(List<T> elements, ToIntFunction<T> weight) {
    int[] weights = elements.stream().mapToInt(weight).toArray();
    int divisor = 0;
    for (int each : weights) {
      divisor = greatestCommonDivisor(divisor, each);
    }
    return divisor == 0 ? List.of() : spread(elements, weights, divisor);
  }

  private static <T> List<T> spread(List<T> elements, int[] weights, int divisor) {
    int total = 0;
    for (int weight : weights) {
      total += weight / divisor;
    }
    int[] credit = new int[weights.length];
    List<T> loop = new ArrayList<>(total);
    for (int turn = 0; turn < total; turn++) {
      int next = 0;
      for (int i = 0; i < weights.length; i++) {
        credit[i] += weights[i] / divisor;
        next = credit[i] > credit[next] ? i : next;
      }
      credit[next] -= total;
      loop.add(elements.get(next));
    }
    return List.copyOf(loop);
  }

  private static int greatestCommonDivisor(int a, int b) {
    return b == 0 ? a : greatestCommonDivisor(b, a % b);
  }
}
