package org.gatekiosk.content.builder.posterkit.sample;

import static java.util.Comparator.comparingDouble;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.gatekiosk.content.builder.posterkit.Drawing;
import org.gatekiosk.content.builder.posterkit.PosterPicture;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.content.format.poster.Plan;
import org.gatekiosk.content.format.poster.PlanLabel;
import org.gatekiosk.content.format.poster.PlanReader;
import org.gatekiosk.content.format.poster.PosterRefusedException;

/// Paints floor plans with their words as the photo page shows them: 244 x 98 mm, words 10.3 mm on
/// plates of paper. Plans stand side by side, a language in each row.
final class PlanSheet {
  private static final Color PAPER = new Color(0xFBF7EE);
  private static final Color INK = new Color(0x1A1814);
  private static final double PX_PER_MM = 4;
  private static final int WIDTH = (int) (244 * PX_PER_MM);
  private static final int HEIGHT = (int) (98 * PX_PER_MM);
  private static final double TEXT = 10.3 * PX_PER_MM;
  private static final double LINE = 14.6 * PX_PER_MM;
  private static final double PLATE = 1.5 * PX_PER_MM;
  private static final int MARGIN = 24;

  private PlanSheet() {}

  /// Paints each plan in some languages.
  ///
  /// @param rows as many for each plan
  static BufferedImage paint(List<Plan> plans, Function<Plan, List<LanguageTag>> rows) {
    var sheet =
        new BufferedImage(
            plans.size() * (WIDTH + MARGIN) + MARGIN,
            rows.apply(plans.getFirst()).size() * (HEIGHT + MARGIN) + MARGIN,
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = sheet.createGraphics();
    graphics.setColor(PAPER);
    graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    for (int column = 0; column < plans.size(); column++) {
      Plan plan = plans.get(column);
      List<LanguageTag> languages = rows.apply(plan);
      for (int row = 0; row < languages.size(); row++) {
        int x = MARGIN + column * (WIDTH + MARGIN);
        int y = MARGIN + row * (HEIGHT + MARGIN);
        graphics.drawImage(paint(plan, languages.get(row)), x, y, null);
      }
    }
    graphics.dispose();
    return sheet;
  }

  /// The language whose words take most room on this plan.
  static LanguageTag longest(Plan plan) {
    var context = new FontRenderContext(null, true, true);
    return plan.languages().stream()
        .max(
            comparingDouble(
                language ->
                    plan.labels().stream()
                        .mapToDouble(label -> bounds(label, language, context).getWidth())
                        .sum()))
        .orElseThrow();
  }

  private static BufferedImage paint(Plan plan, LanguageTag language) {
    BufferedImage picture = PosterPicture.paint(plan.picture(), WIDTH, HEIGHT);
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    for (PlanLabel label : plan.labels()) {
      paint(label, language, graphics);
    }
    graphics.setColor(INK);
    graphics.drawRect(0, 0, WIDTH - 1, HEIGHT - 1);
    graphics.dispose();
    return picture;
  }

  private static void paint(PlanLabel label, LanguageTag language, Graphics2D graphics) {
    double scale = (double) WIDTH / Drawing.PLAN_WIDTH;
    Rectangle2D bounds = bounds(label, language, graphics.getFontRenderContext());
    double width = bounds.getWidth() + 2 * PLATE;
    double x = label.x() * scale - width / 2;
    double y = label.y() * scale - LINE / 2;
    graphics.setColor(PAPER);
    graphics.fill(new Rectangle2D.Double(x, y, width, LINE));
    graphics.setColor(INK);
    graphics.setFont(font(language));
    double baseline = y + LINE / 2 + TEXT * 0.357; // half of the height of capitals
    graphics.drawString(label.text(language), (float) (x + PLATE), (float) baseline);
  }

  private static Rectangle2D bounds(
      PlanLabel label, LanguageTag language, FontRenderContext context) {
    return font(language).getStringBounds(label.text(language), context);
  }

  /// Noto Sans where it is installed, else what the machine has.
  private static Font font(LanguageTag language) {
    String name =
        switch (language.value()) {
          case "zh-Hans" -> "Noto Sans CJK SC";
          case "zh-Hant" -> "Noto Sans CJK TC";
          case "ja" -> "Noto Sans CJK JP";
          case "ko" -> "Noto Sans CJK KR";
          default -> "Noto Sans";
        };
    return new Font(name, Font.PLAIN, 1).deriveFont((float) TEXT);
  }

  /// Arguments: a PNG file to write, then the languages to look at.
  public static void main(String[] arguments) throws IOException, PosterRefusedException {
    List<LanguageTag> languages = Stream.of(arguments).skip(1).map(LanguageTag::new).toList();
    List<Plan> plans = new ArrayList<>();
    for (var entry : SamplePlans.all().entrySet()) {
      byte[] document = entry.getValue().document();
      Plan plan = PlanReader.read(document);
      System.out.println(
          entry.getKey() + " " + document.length + " B " + plan.picture().segments());
      plans.add(plan);
    }
    ImageIO.write(paint(plans, _ -> languages), "png", Path.of(arguments[0]).toFile());
  }
}
