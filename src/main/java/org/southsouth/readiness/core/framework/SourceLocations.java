package org.southsouth.readiness.core.framework;

/** Where a part of a framework (section, question, option, condition) was written: file and path of one of its fields. */
@FunctionalInterface
public interface SourceLocations {
    /** Parts are told apart by identity: two equal options of two questions stand in two places. */
    String of(Object part, String field);
}
