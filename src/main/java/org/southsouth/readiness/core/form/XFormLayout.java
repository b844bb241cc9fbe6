package org.southsouth.readiness.core.form;

import org.southsouth.readiness.core.framework.QuestionId;

/**
 * Where things stand in a questionnaire for phones, for whoever writes it and whoever reads back what comes of it. Places are
 * below the first element, with {@code /} between names.
 */
public final class XFormLayout {
    public static final String FORMAT = "1";

    /** What the form says of itself; nobody sees it. */
    public static final String ABOUT = "about/";

    public static final String ABOUT_FORMAT = "format";
    public static final String FRAMEWORK = "framework";
    public static final String VERSION = "version";
    public static final String CHECKSUM = "checksum";
    public static final String DEPTH = "depth";
    public static final String SECTION = "section";
    public static final String ASK = "ask";
    public static final String MADE = "made";

    /** Whose answers these are, and who gives them. */
    public static final String WHO = "who/";

    public static final String SUBJECT = "subject";
    public static final String ROUND = "round";
    public static final String NAME = "name";

    /** Below it, a group for each question by {@link #node}. */
    public static final String QUESTIONS = "q/";

    public static final String ANSWER = "answer";

    /** Why there is no answer, beside a question whose answer is typed. */
    public static final String NONE = "none";

    public static final String GRADE = "evidence";
    public static final String SOURCE = "source";
    public static final String YEAR = "year";
    public static final String NOTE = "note";

    /** When the form was finished, as a time with its distance from UTC. */
    public static final String END = "end";

    /** No option has such an id, since none has a colon. */
    public static final String DONT_KNOW = ":dont-know";

    public static final String NOT_APPLICABLE = ":not-applicable";
    public static final String NOTHING_TICKED = ":none";

    private XFormLayout() {}

    /** A name of XML for each id, and never one for two: an id may begin with what a name may not. */
    public static String node(QuestionId id) {
        char first = id.value().charAt(0);
        boolean isLetter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
        return isLetter ? id.value() : "_" + id.value();
    }
}
