package org.gatekiosk.content.format;

/// Name of an item within its repository, written `package/item`.
///
/// @param packageId 1 to 64 characters of `a-z`, `0-9`, `-`, starting with a letter
/// @param itemId the same form, unique in the package and never reused
public record ItemName(String packageId, String itemId) implements Comparable<ItemName> {
  public ItemName {
    Requirements.id("package id", packageId);
    Requirements.id("item id", itemId);
  }

  /// Reads `package/item`; anything else is an [IllegalArgumentException].
  public static ItemName of(String name) {
    int slash = name.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("not an item name (package/item): '" + name + "'");
    }
    return new ItemName(name.substring(0, slash), name.substring(slash + 1));
  }

  /// The name across repositories, as counters and short links use it: `repository/package/item`.
  public String in(String repository) {
    return repository + "/" + this;
  }

  @Override
  public int compareTo(ItemName other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return packageId + "/" + itemId;
  }
}
