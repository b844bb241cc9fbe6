package org.southsouth.readiness.core.assessment;

/** A response with what stands beside it. For {@code NotApplicable} the note is the reason. */
public record Answer(Response response, String note, Evidence evidence) {
    public static final Answer NONE = new Answer(new Response.Blank(), "", Evidence.NONE);

    public static Answer of(Response response) {
        return new Answer(response, "", Evidence.NONE);
    }

    public Answer withResponse(Response response) {
        return new Answer(response, note, evidence);
    }

    public Answer withNote(String note) {
        return new Answer(response, note, evidence);
    }

    public Answer withEvidence(Evidence evidence) {
        return new Answer(response, note, evidence);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
