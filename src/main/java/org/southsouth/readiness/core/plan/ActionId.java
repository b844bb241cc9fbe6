package org.southsouth.readiness.core.plan;

/** What tells one action from another, on every machine; it stays when everything else of it changes. */
public record ActionId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
