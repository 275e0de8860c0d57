package org.gatekiosk.content.format;

/// What [UnverifiedManifest#verify] finds.
public sealed interface ManifestCheck permits VerifiedManifest, Rejected {}
