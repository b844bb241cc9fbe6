package org.southsouth.readiness.core.framework;

/** The id of a question; unique in its framework, in one space with the sections'. */
public record QuestionId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
