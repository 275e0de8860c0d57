package org.gatekiosk.content.format;

/// What a file is for; kiosks fetch the classes in this order.
public enum FileClass {
  EMERGENCY,
  TEXT,
  IMAGE,
  AUDIO,
  VIDEO
}
