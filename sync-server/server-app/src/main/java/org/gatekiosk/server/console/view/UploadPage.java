package org.gatekiosk.server.console.view;

/// The form that uploads a package.
public record UploadPage(Frame frame) {}
