package org.gatekiosk.content.builder.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gatekiosk.content.builder.finding.Finding;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.gatekiosk.content.format.Block;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.content.format.Span;
import org.gatekiosk.content.format.Span.TextSpan;
import org.gatekiosk.content.format.Span.ValueSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReaderTest {
  private static final String FRONT = "---\ntitle: T\nanswer: A.\nsummary: S\n---\n";

  private final FindingLog log = new FindingLog();

  @Test
  void text_withEveryBlock_isCompiled() {
    SourceText text =
        read(FRONT
                + """
                    ## Heading
                    Plain **strong** *soft*
                    next line.

                    - one
                    - two

                    | Kind | Fee |
                    |---|---|
                    | Single | {{fee}} |

                    ```steps
                    First.
                    Second.
                    ```
                    ```facts
                    Fee: about {{fee}} each
                    ```
                    ```phrase lo
                    ສະບາຍດີ
                    sabaidee
                    Hello
                    ```
                    """)
            .orElseThrow();

    assertThat(text.text().title()).isEqualTo("T");
    assertThat(text.text().blocks())
        .containsExactly(
            new Block.Heading(2, plain("Heading")),
            new Block.Paragraph(
                List.of(
                    new TextSpan("Plain "),
                    new TextSpan("strong", true, false),
                    new TextSpan(" "),
                    new TextSpan("soft", false, true),
                    new TextSpan(" next line."))),
            new Block.Bullets(List.of(plain("one"), plain("two"))),
            new Block.Table(
                List.of(plain("Kind"), plain("Fee")),
                List.of(List.of(plain("Single"), List.of(new ValueSpan("fee"))))),
            new Block.Steps(List.of(plain("First."), plain("Second."))),
            new Block.Facts(
                List.of(
                    new Block.Fact(
                        plain("Fee"),
                        List.of(
                            new TextSpan("about "), new ValueSpan("fee"), new TextSpan(" each"))))),
            new Block.Phrase(LanguageTag.LO, "ສະບາຍດີ", "sabaidee", "Hello"));
    assertThat(log.findings()).isEmpty();
  }

  @Test
  void passage_namesTheLineOfItsText() {
    SourceText text = read(FRONT + "\n```facts\nFee: {{fee}}\n```\n").orElseThrow();

    assertThat(text.passages())
        .contains(
            new Passage(Passage.Spot.TITLE, "T", 2, 8),
            new Passage(Passage.Spot.LABEL, "Fee", 8, 1),
            new Passage(Passage.Spot.FACT, "{{fee}}", 8, 6));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<b>bold</b>|Kiosks do not show this in a text: HTML|6:1",
        "a [link](https://example.org)|Kiosks do not show this in a text: [link](…)|6:3",
        "an ![image](x.png)|Kiosks do not show this in a text: ![image](…)|6:4",
        "some `code` here|Kiosks do not show this in a text: code|6:6",
        "<div>block</div>|Kiosks do not show this: HTML|6:1",
        "> quote|Kiosks do not show this: > …|6:1",
        "1. first|Kiosks do not show this: 1. …|6:1",
        "***|Kiosks do not show this: ***|6:1",
        "#### four|A heading of level 4, allowed are 1 to 3|6:1",
        "*soft **strong *soft* strong** soft*|Kiosks do not show this in a text: *…* in *…*|6:16",
        "no &#x202E;turn|The text has U+202E, which turns the direction of what follows|6:1",
        "cafe&#x301;|The text is not in Unicode form NFC: cafe\u0301|6:1",
        "fee is {{Fee}}|These braces are not the place of a value: fee is {{Fee}}|6:1",
      })
  void body_withForeignMarkup_isRefusedWithItsPlace(String body, String message, String place) {
    assertRefused(FRONT + body + "\n", message, place);
  }

  @Test
  void fence_unknown_isRefused() {
    assertRefused(FRONT + "```java\nx\n```\n", "There is no block java", "6:1");
    assertRefused(FRONT + "```phrase\nx\n```\n", "There is no block phrase", "6:1");
    assertRefused(
        FRONT + "```phrase xx-yy-zz\na\nb\nc\n```\n", "xx-yy-zz is not a language tag", "6:1");
  }

  @Test
  void fence_empty_isRefused() {
    assertRefused(FRONT + "```steps\n\n```\n", "The block steps is empty", "6:1");
  }

  @Test
  void fact_withoutColon_isRefusedWithItsLine() {
    assertRefused(
        FRONT + "```facts\nFee: 1\nHours：all day\n```\n",
        "This fact has no colon and space between label and value: Hours：all day",
        "8:1");
  }

  @Test
  void phrase_ofTwoLines_isRefused() {
    assertRefused(
        FRONT + "```phrase vi\nXin chào\nsin chow\n```\n",
        "A phrase has three lines (sentence, pronunciation, translation); here are 2",
        "6:1");
  }

  @Test
  void list_inList_isRefused() {
    assertRefused(FRONT + "- a\n  - b\n", "A point of a list must be one paragraph", "6:1");
  }

  /// The parser would leave the third cell out without a word.
  @Test
  void table_withARowLongerThanItsHeader_isRefused() {
    String table = FRONT + "| Kind | Fee |\n|---|---|\n| a \\| b | 1 |\n";

    assertThat(read(table)).isPresent();
    assertRefused(
        table + "| c | 2 | lost |\n", "A row of the table has 3 cells, its header 2", "9:1");
  }

  @Test
  void frontMatter_missing_isRefused() {
    assertRefused("title: T\n", "The text does not start with front matter", "1:1");
    assertRefused("---\ntitle: T\n", "The text does not start with front matter", "1:1");
  }

  @Test
  void frontMatter_incompleteOrWithMore_isRefused() {
    assertRefused("---\ntitle: T\nanswer: A\n---\n", "The field summary is missing", "2:1");
    assertRefused(
        "---\ntitle: T\nanswer: A\nsummary: S\nauthor: X\n---\n",
        "The field author is unknown",
        "5:1");
  }

  @Test
  void frontMatter_withValueOrLines_isRefused() {
    assertRefused(
        "---\ntitle: T\nanswer: \"Pay {{fee}}\"\nsummary: S\n---\n",
        "answer cannot hold a value",
        "3:9");
    assertRefused(
        "---\ntitle: |\n  T\n  U\nanswer: A\nsummary: S\n---\n",
        "title has more than one line",
        "2:8");
  }

  @Test
  void body_nestedDeeply_isRefusedWithoutOverflow() {
    assertThat(read(FRONT + "> ".repeat(15_000) + "x")).isEmpty();
    assertThat(read(FRONT + "- ".repeat(15_000) + "x")).isEmpty();
    assertThat(read(FRONT + "*a ".repeat(10_000))).isNotNull();
    assertThat(read(FRONT + "*a ".repeat(6_000) + "b" + "* b".repeat(4_000))).isEmpty();
    assertThat(read(FRONT + "[".repeat(30_000))).isNotNull();
    assertThat(read(FRONT + "![".repeat(5_000) + "x" + "](y)".repeat(5_000))).isEmpty();
  }

  @Test
  void body_of32KiB_isRefusedUnparsed() {
    assertRefused(
        FRONT + "x".repeat(40_000), "The text has 40000 characters, allowed are 32768", "6:1");
  }

  private static List<Span> plain(String text) {
    return List.of(new TextSpan(text));
  }

  private Optional<SourceText> read(String text) {
    return read(text, log);
  }

  private static Optional<SourceText> read(String text, FindingLog log) {
    Place place = Place.file("en.md").ofItem("first").in("en");
    return TextReader.read(text.getBytes(UTF_8), place, LanguageTag.EN, log);
  }

  private static void assertRefused(String text, String message, String place) {
    var own = new FindingLog();

    assertThat(read(text, own)).isEmpty();

    Finding finding = own.findings().getFirst();
    assertThat(finding.message().en()).isEqualTo(message);
    assertThat(finding.place()).hasToString("en.md:" + place);
  }
}
