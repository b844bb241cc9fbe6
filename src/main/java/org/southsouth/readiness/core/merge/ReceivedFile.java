package org.southsouth.readiness.core.merge;

/** An exchange file that was read: what it is called, and what it holds. */
public record ReceivedFile(String file, ExchangePackage contents) {}
