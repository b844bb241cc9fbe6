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

    /** Between several bodies where a line cannot end: in a formula. */
    public static final String BETWEEN = "\u2028";

    /** Worked out: whether a question is asked. */
    public static final String ASKED = "asked";

    private static final String GROUP = "q";
    private static final char OF = '-';

    private XFormLayout() {}

    /** Of a part of a question where no name may stand twice in a form, as KoboToolbox wants it; no part has a hyphen. */
    public static String alone(String part, String node) {
        return part + OF + node;
    }

    /** Of the group of a question, there. */
    public static String groupAlone(String node) {
        return alone(GROUP, node);
    }

    /** The place as the other form has it; any other stays. */
    public static String place(String written) {
        String group = QUESTIONS + alone(GROUP, "");
        int end = written.indexOf('/', group.length());
        if (!written.startsWith(group) || end < 0) {
            return written;
        }
        String node = written.substring(group.length(), end);
        String part = written.substring(end + 1);
        int beyond = part.indexOf('/');
        String name = beyond < 0 ? part : part.substring(0, beyond);
        return name.endsWith(alone("", node))
                ? QUESTIONS + node + "/" + name.substring(0, name.length() - node.length() - 1)
                        + part.substring(name.length())
                : written;
    }

    /** A name of XML for each id, and never one for two: an id may begin with what a name may not. */
    public static String node(QuestionId id) {
        char first = id.value().charAt(0);
        boolean isLetter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
        return isLetter ? id.value() : "_" + id.value();
    }
}
