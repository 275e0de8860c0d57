package org.gatekiosk.kiosk.ui.common;

/// A page somebody can be on.
public sealed interface Destination {
  /// The word for this kind of page in reports and in the remote hand's answers.
  String word();

  record Attract() implements Destination {
    @Override
    public String word() {
      return "attract";
    }
  }

  record Home() implements Destination {
    @Override
    public String word() {
      return "home";
    }
  }

  /// All topics as a list.
  record Topics() implements Destination {
    @Override
    public String word() {
      return "topics";
    }
  }

  /// The items of one topic.
  record Topic(String topic) implements Destination {
    @Override
    public String word() {
      return "topic";
    }
  }

  /// The page of an item.
  ///
  /// @param fullName `repository/package/item`
  record Item(String fullName) implements Destination {
    @Override
    public String word() {
      return "item";
    }
  }

  record Sos() implements Destination {
    @Override
    public String word() {
      return "sos";
    }
  }

  record Help() implements Destination {
    @Override
    public String word() {
      return "help";
    }
  }

  /// What is counted and what is not.
  record Notice() implements Destination {
    @Override
    public String word() {
      return "notice";
    }
  }
}
