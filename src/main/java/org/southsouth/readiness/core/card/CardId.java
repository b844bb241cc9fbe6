package org.southsouth.readiness.core.card;

/** What tells one card from another, on every machine; it stays when everything else of it changes. */
public record CardId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
