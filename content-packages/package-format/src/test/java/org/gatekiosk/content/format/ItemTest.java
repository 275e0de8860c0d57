package org.gatekiosk.content.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.gatekiosk.content.format.Block.Heading;
import org.gatekiosk.content.format.Block.Table;
import org.gatekiosk.content.format.Span.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemTest {
  @Test
  void build_withDefaults_hasThoseOfTheFormat() {
    Item item = Samples.minimalItem();

    assertThat(item.gates()).containsExactly("all");
    assertThat(item.direction()).isEqualTo(Direction.BOTH);
    assertThat(item.fallback()).containsExactly(LanguageTag.EN, LanguageTag.VI);
    assertThat(item.stepFree()).isEqualTo(StepFree.UNKNOWN);
    assertThat(item.stepFreeStated()).isFalse();
    assertThat(item.hero()).isEmpty();
  }

  @Test
  void toBuilder_build_isTheSameItem() {
    assertThat(Samples.fullItem().toBuilder().build()).isEqualTo(Samples.fullItem());
    assertThat(Samples.minimalItem().toBuilder().build()).isEqualTo(Samples.minimalItem());
  }

  @Test
  void lookups_ofFullItem_findTheirPart() {
    Item item = Samples.fullItem();

    assertThat(item.hero()).map(Media::file).contains("items/e-visa/poster.json");
    assertThat(item.value("fee")).map(Value::unit).contains("USD");
    assertThat(item.file("media/hall.mp4")).map(ReleaseFile::fileClass).contains(FileClass.VIDEO);
    assertThat(item.value("none")).isEmpty();
    assertThat(item.file("none")).isEmpty();
  }

  @Test
  void keepsValues_essentialOrEmergency_keeps() {
    assertThat(Samples.minimalItem().keepsValues()).isFalse();
    assertThat(Samples.minimalItem().toBuilder().essential(true).build().keepsValues()).isTrue();
    assertThat(
            Item.builder(Samples.NAME, Group.EMERGENCY, "help", Samples.CHECKED)
                .texts(List.copyOf(Samples.minimalItem().texts().values()))
                .build()
                .keepsValues())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 999, 1000})
  void build_priorityInRange_isAccepted(int priority) {
    assertThat(minimal().priority(priority).build().priority()).isEqualTo(priority);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1001})
  void build_priorityOutOfRange_isRefused(int priority) {
    assertRefused(minimal().priority(priority), "priority must be 0 to 1000: " + priority);
  }

  @Test
  void build_withoutGateOrText_isRefused() {
    assertRefused(minimal().gates(List.of()), "gates is empty");
    assertRefused(
        Item.builder(Samples.NAME, Group.PROMOTION, "culture", Samples.CHECKED), "texts is empty");
  }

  @Test
  void build_sameValueOrFileTwice_isRefused() {
    Item full = Samples.fullItem();
    Value fee = full.values().getFirst();
    ReleaseFile file = full.files().getFirst();

    assertRefused(minimal().values(List.of(fee, fee)), "value twice: 'fee'");
    assertRefused(minimal().files(List.of(file, file)), "file twice: 'items/e-visa/poster.json'");
  }

  @Test
  void item_textUnderAnotherLanguage_isRefused() {
    ItemText vietnamese = Samples.minimalItem().texts().get(LanguageTag.VI);
    assertThat(vietnamese).isNotNull();

    assertThatThrownBy(() -> renamed(Map.of(LanguageTag.KO, vietnamese)))
        .hasMessageContaining("the text under ko is in vi");
  }

  private static Item renamed(Map<LanguageTag, ItemText> texts) {
    Item item = Samples.minimalItem();
    return new Item(
        item.name(),
        item.group(),
        item.topic(),
        false,
        false,
        item.gates(),
        item.direction(),
        item.dayparts(),
        0,
        item.values(),
        null,
        item.verifiedOn(),
        null,
        null,
        item.stepFree(),
        false,
        item.fallback(),
        null,
        item.media(),
        null,
        null,
        null,
        texts,
        item.files());
  }

  @ParameterizedTest
  @CsvSource({"' ',a,s", "t,'',s", "t,a,' '"})
  void text_withoutTitleAnswerOrSummary_isRefused(String title, String answer, String summary) {
    assertThatThrownBy(() -> new ItemText(LanguageTag.VI, title, answer, summary, List.of()))
        .hasMessageContaining("is empty");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4})
  void heading_ofOtherLevel_isRefused(int level) {
    assertThatThrownBy(() -> new Heading(level, List.of())).hasMessageContaining("must be 1 to 3");
  }

  @ParameterizedTest
  @CsvSource({"0,0", "13,13", "2,1", "2,3"})
  void table_ofOtherShape_isRefused(int columns, int cells) {
    assertThatThrownBy(() -> table(columns, cells)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 11, 12})
  void table_ofUpTo12Columns_isAccepted(int columns) {
    assertThat(table(columns, columns).header()).hasSize(columns);
  }

  private static Table table(int columns, int cells) {
    List<Span> cell = List.of(new TextSpan("x"));
    return new Table(Collections.nCopies(columns, cell), List.of(Collections.nCopies(cells, cell)));
  }

  private static ItemBuilder minimal() {
    return Samples.minimalItem().toBuilder();
  }

  private static void assertRefused(ItemBuilder builder, String message) {
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
