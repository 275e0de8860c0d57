package org.gatekiosk.content.builder.posterkit.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gatekiosk.content.builder.posterkit.Drawing;

/// Posters of `customs-money`: things on a counter.
final class CustomsMoneyPosters {
  private CustomsMoneyPosters() {}

  static Map<String, Drawing> all() {
    Map<String, Drawing> posters = new LinkedHashMap<>();
    posters.put("cash-and-gold", MoneyPosters.cashAndGold());
    posters.put("duty-free", CustomsPosters.dutyFree());
    posters.put("e-cigarettes", CustomsPosters.eCigarettes());
    posters.put("vat-refund", MoneyPosters.vatRefund());
    posters.put("medicine-and-food", CustomsPosters.medicineAndFood());
    posters.put("green-or-red", CustomsPosters.greenOrRed());
    return posters;
  }
}
