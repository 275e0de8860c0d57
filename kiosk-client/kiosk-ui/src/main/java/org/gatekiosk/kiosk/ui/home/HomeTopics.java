package org.gatekiosk.kiosk.ui.home;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.gatekiosk.kiosk.ui.common.Board;
import org.gatekiosk.kiosk.ui.common.Destination;
import org.gatekiosk.kiosk.ui.common.Faces;
import org.gatekiosk.kiosk.ui.common.Setting;
import org.gatekiosk.kiosk.ui.common.Touch;
import org.gatekiosk.kiosk.ui.icon.Icon;
import org.gatekiosk.kiosk.ui.icon.Icons;
import org.gatekiosk.kiosk.ui.icon.ItemIcon;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.Type;
import org.gatekiosk.kiosk.ui.text.SetText;
import org.gatekiosk.kiosk.ui.text.Typesetter;

/// The topics under the answers: eight cells; where there are more topics, the last one leads to
/// all of them.
final class HomeTopics {
  private static final int COLUMNS = 4;
  private static final int CELLS = 8;
  private static final String MORE = "";

  private final Setting setting;
  private final Look look;
  private final double width;
  private final double height;

  private HomeTopics(Setting setting) {
    this.setting = setting;
    this.look = setting.look();
    this.width = look.px((look.contentMm() - (COLUMNS - 1) * Look.GAP_MM) / COLUMNS);
    this.height = look.px(look.landscape() ? 22 : 30);
  }

  static void add(Board board, Setting setting, HomeGrid grid, List<String> topics) {
    new HomeTopics(setting).add(board, grid.topicsMm(), topics);
  }

  private void add(Board board, double topMm, List<String> topics) {
    if (!look.landscape() && !topics.isEmpty()) {
      String heading = setting.words().get("home.topics");
      SetText text = Typesetter.of(look).line(heading, Type.LEAD, look.theme().ink());
      board.add(text.block(), look.px(Look.MARGIN_MM), look.px(topMm - 5) - text.heightPx());
    }
    List<String> cells = cells(topics);
    for (int i = 0; i < cells.size(); i++) {
      double x = look.px(Look.MARGIN_MM) + i % COLUMNS * (width + look.px(Look.GAP_MM));
      double y = look.px(topMm) + Math.floorDiv(i, COLUMNS) * (height + look.px(Look.GAP_MM));
      board.add(cell(cells.get(i)), x, y);
    }
  }

  private static List<String> cells(List<String> topics) {
    if (topics.size() <= CELLS) {
      return topics;
    }
    var cells = new ArrayList<>(topics.subList(0, CELLS - 1));
    cells.add(MORE);
    return cells;
  }

  private Touch cell(String topic) {
    if (topic.equals(MORE)) {
      return cell(
          "home-topics",
          Icons.get("info"),
          setting.words().get("home.more"),
          new Destination.Topics());
    }
    return cell(
        "topic-" + topic,
        ItemIcon.ofTopic(topic),
        setting.words().getOr("topic." + topic, topic),
        new Destination.Topic(topic));
  }

  private Touch cell(String id, Icon icon, String word, Destination destination) {
    Touch.Face face =
        look.landscape()
            ? ink -> inOneLine(icon, word, ink)
            : Faces.stacked(look, icon, word, width, height);
    return new Touch(
        id, look, width, height, Touch.Manner.OUTLINED, face, () -> setting.go().open(destination));
  }

  private Board inOneLine(Icon icon, String word, Color ink) {
    var face = new Board(width, height);
    double size = look.px(10);
    double gap = look.px(3);
    SetText text = Typesetter.of(look).line(word, Type.LABEL, ink);
    double x = (width - size - gap - text.widest()) / 2;
    face.add(icon.draw(size, ink), x, (height - size) / 2);
    face.add(text.block(), x + size + gap, (height - text.heightPx()) / 2);
    return face;
  }
}
