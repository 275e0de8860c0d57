package org.gatekiosk.trust.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A view of one JSON array for reading its elements with their checks; the counterpart of
/// [Fields].
public final class Elements {
  private final Place place;
  private final JsonArray array;

  Elements(Place place, JsonArray array) {
    this.place = place;
    this.array = array;
  }

  public JsonArray json() {
    return array;
  }

  /// JSON pointer (RFC 6901) of this array.
  public String path() {
    return place.path();
  }

  public int size() {
    return array.size();
  }

  /// Refuses an array of other lengths; returns this.
  public Elements requireSize(int min, int max) throws JsonFormatException {
    if (size() < min || size() > max) {
      throw place.error("must have " + min + " to " + max + " elements, has " + size());
    }
    return this;
  }

  public String string(int index) throws JsonFormatException {
    return place.element(index).string(required(index));
  }

  /// As [Fields#value].
  public <T> T value(int index, Function<String, T> conversion) throws JsonFormatException {
    return place.element(index).convert(required(index), conversion);
  }

  public long integer(int index, long min, long max) throws JsonFormatException {
    return place.element(index).integer(required(index), min, max);
  }

  public int integer(int index, int min, int max) throws JsonFormatException {
    return (int) integer(index, (long) min, (long) max);
  }

  public boolean bool(int index) throws JsonFormatException {
    return place.element(index).bool(required(index));
  }

  public Fields object(int index) throws JsonFormatException {
    Place element = place.element(index);
    return new Fields(element, element.object(required(index)));
  }

  public Elements array(int index) throws JsonFormatException {
    Place element = place.element(index);
    return new Elements(element, element.array(required(index)));
  }

  /// All elements, which must be objects, read in order.
  public <T> List<T> objects(Fields.Reader<T> reader) throws JsonFormatException {
    List<T> read = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      read.add(reader.read(object(i)));
    }
    return List.copyOf(read);
  }

  /// All elements, which must be arrays, read in order.
  public <T> List<T> arrays(Reader<T> reader) throws JsonFormatException {
    List<T> read = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      read.add(reader.read(array(i)));
    }
    return List.copyOf(read);
  }

  /// All elements, which must be strings.
  public List<String> strings() throws JsonFormatException {
    return values(Function.identity());
  }

  /// All elements, which must be strings, converted as in [Fields#value].
  public <T> List<T> values(Function<String, T> conversion) throws JsonFormatException {
    List<T> read = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      read.add(value(i, conversion));
    }
    return List.copyOf(read);
  }

  /// An error of one element, for rules that the methods here cannot check.
  public JsonFormatException error(int index, String reason) {
    return place.element(index).error(reason);
  }

  /// Reads the value that one array stands for.
  @FunctionalInterface
  public interface Reader<T> {
    T read(Elements elements) throws JsonFormatException;
  }

  private JsonValue required(int index) throws JsonFormatException {
    if (index >= size()) {
      throw place.error("element " + index + " is missing");
    }
    return array.elements().get(index);
  }
}
