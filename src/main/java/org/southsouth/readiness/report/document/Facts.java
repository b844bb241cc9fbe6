package org.southsouth.readiness.report.document;

import java.util.List;

/** A few figures that stand out, each with the sentence that it begins. */
public record Facts(List<Fact> facts) implements Block {
    public record Fact(String figure, String words) {}

    public Facts {
        facts = List.copyOf(facts);
    }

    @Override
    public void writeTo(BlockWriter writer) {
        writer.facts(this);
    }
}
