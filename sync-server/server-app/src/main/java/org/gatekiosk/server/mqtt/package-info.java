/// The carrier between server and kiosks: an MQTT 5 broker and the server's own client on it.
///
/// Start at [KioskMessages] for what kiosks say, at [Downlink] for what is said to them. [Broker]
/// is the embedded broker behind a small interface; [ServerMqtt] is an ordinary client, so that any
/// other broker will do as well. Nothing here decides what is true: that is in the database.
///
/// Threads: messages arrive on Paho's thread, which only queues them; one worker of [ServerMqtt]
/// handles them in order. Publishing is free from any thread.
@NullMarked
package org.gatekiosk.server.mqtt;

import org.jspecify.annotations.NullMarked;
