package org.gatekiosk.content.format.poster;

import static org.gatekiosk.content.format.JsonParts.checked;

import java.util.Set;
import org.gatekiosk.content.format.JsonParts;
import org.gatekiosk.trust.json.Elements;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;

/// Reads `plan.json`: the fields of a poster and `labels`, and nothing else
/// (docs/package-format.md, 6). It is as long as a poster may be, 16 KiB.
public final class PlanReader {
  private static final Set<String> BESIDE = Set.of("labels");
  private static final Set<String> LABEL_FIELDS = Set.of("x", "y", "text");

  private PlanReader() {}

  public static Plan read(byte[] json) throws PosterRefusedException {
    return PosterReader.document(json, PlanReader::plan);
  }

  private static Plan plan(Fields fields) throws JsonFormatException {
    Poster picture = PosterReader.poster(fields, BESIDE);
    Elements labels = fields.array("labels").requireSize(1, Plan.MAX_LABELS);
    return new Plan(picture, labels.objects(checked(label -> label(label, picture))));
  }

  private static PlanLabel label(Fields fields, Poster picture) throws JsonFormatException {
    PosterReader.refuseUnknown(fields, LABEL_FIELDS);
    return new PlanLabel(
        fields.integer("x", 0, picture.width()),
        fields.integer("y", 0, picture.height()),
        JsonParts.byLanguage(fields.object("text")));
  }
}
