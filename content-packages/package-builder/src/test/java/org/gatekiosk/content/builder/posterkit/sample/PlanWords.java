package org.gatekiosk.content.builder.posterkit.sample;

import static org.gatekiosk.content.format.LanguageTag.*;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gatekiosk.content.format.LanguageTag;

/// The words on the sample floor plans (docs/content-style.md).
final class PlanWords {
  static final Map<LanguageTag, String> YOU_ARE_HERE =
      words(
          "Bạn ở đây", "You are here", "您在这里", "현재 위치", "現在地", "您在這裡", "Вы здесь", "Vous êtes ici");
  static final Map<LanguageTag, String> EXIT =
      words("Lối ra", "Exit", "出口", "출구", "出口", "出口", "Выход", "Sortie");
  static final Map<LanguageTag, String> EXAMPLE =
      words(
          "Mẫu, không theo tỷ lệ",
          "Example, not to scale",
          "样例，不按比例",
          "견본, 축척에 맞지 않음",
          "見本・縮尺は実際と異なる",
          "範例，未依比例",
          "Образец, без масштаба",
          "Exemple, sans échelle");
  static final Map<LanguageTag, String> INFORMATION_DESK =
      words(
          "Quầy thông tin",
          "Information desk",
          "服务台",
          "안내 데스크",
          "案内所",
          "服務台",
          "Стойка информации",
          "Comptoir d’information");
  static final Map<LanguageTag, String> CUSTOMS =
      words("Hải quan", "Customs", "海关", "세관", "税関", "海關", "Таможня", "Douane");
  static final Map<LanguageTag, String> STATION_HALL =
      words(
          "Sảnh ga",
          "Station hall",
          "车站大厅",
          "역 대합실",
          "駅のホール",
          "車站大廳",
          "Зал вокзала",
          "Hall de la gare");
  static final Map<LanguageTag, String> PLATFORMS =
      words("Sân ga", "Platforms", "站台", "승강장", "ホーム", "月台", "Платформы", "Quais");
  static final Map<LanguageTag, String> STREET =
      words("Đường phố", "Street", "街道", "거리", "通り", "街道", "Улица", "Rue");

  private PlanWords() {}

  /// A lane before the terminal, by its number.
  static Map<LanguageTag, String> lane(int number) {
    return words(
        "Làn " + number,
        "Lane " + number,
        number + " 车道",
        number + "차로",
        number + "番レーン",
        "第 " + number + " 車道",
        "Полоса " + number,
        "Voie " + number);
  }

  private static Map<LanguageTag, String> words(
      String vi,
      String en,
      String zhHans,
      String ko,
      String ja,
      String zhHant,
      String ru,
      String fr) {
    Map<LanguageTag, String> words = new LinkedHashMap<>();
    words.put(VI, vi);
    words.put(EN, en);
    words.put(ZH_HANS, zhHans);
    words.put(KO, ko);
    words.put(JA, ja);
    words.put(ZH_HANT, zhHant);
    words.put(RU, ru);
    words.put(FR, fr);
    return words;
  }
}
