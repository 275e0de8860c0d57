package org.gatekiosk.server.api;

/// Where people find the console, without a slash at the end.
public record PublicAddress(String console) {}
