package org.southsouth.readiness.core.framework;

/** The id of a section; the root's is the framework's own. */
public record SectionId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
