package org.gatekiosk.kiosk.ui.screen;

import java.util.Optional;
import org.gatekiosk.kiosk.ui.look.Look;

/// What is on the screen, for the remote hand and for the proof that a reset left nothing behind.
///
/// @param screen word of the page, or `empty` before there is content
/// @param item full name of the open item
/// @param look the visitor's choices
/// @param part which part of a long page, from 0
/// @param parts how many there are
/// @param languagePanel whether it is open
/// @param idleWarning whether the question is asked
/// @param code what the visible QR code says
public record ScreenState(
    String screen,
    Optional<String> item,
    Look look,
    int part,
    int parts,
    boolean languagePanel,
    boolean idleWarning,
    Optional<String> code) {}
