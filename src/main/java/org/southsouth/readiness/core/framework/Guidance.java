package org.southsouth.readiness.core.framework;

/**
 * What helps to answer one question and to act on it; each text may be empty. {@code help}: why it is asked and how to
 * read it; {@code evidence}: what to attach; {@code source}: where to look; {@code ask}: whom to ask; {@code sdg}: the
 * target of the Sustainable Development Goals it serves; {@code action}: what a low answer suggests to do.
 */
public record Guidance(String help, String evidence, String source, String ask, String sdg, String action) {
    public static final Guidance NONE = new Guidance("", "", "", "", "", "");
}
