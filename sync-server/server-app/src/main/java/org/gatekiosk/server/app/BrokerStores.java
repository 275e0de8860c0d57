package org.gatekiosk.server.app;

import org.gatekiosk.server.enrolment.ServerIdentity.StoreFiles;

/// The key stores of the broker (JKS).
record BrokerStores(StoreFiles files) {}
