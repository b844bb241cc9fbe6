package org.southsouth.readiness.core.gather;

/** Of a request; never another one's. */
public record RequestId(String value) {}
