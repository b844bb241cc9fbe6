package org.southsouth.readiness.core.assessment;

/** Port: SHA-256 of a text's UTF-8 bytes, as 64 hexadecimal digits in lower case. Does not block. */
@FunctionalInterface
public interface Digest {
    String of(String text);
}
