package org.gatekiosk.server.console.view;

/// A state as it is shown: shape, word and colour together.
///
/// @param shape id in `static/states.svg`
public record Mark(String shape, Tone tone, String word) {}
