package org.southsouth.readiness.core.merge;

/** Why an assessment from a file cannot be merged. */
public enum Refusal {
    /** The version of the questionnaire that it answers is here with other contents. */
    OTHER_CONTENTS,
    /** The assessment here answers another questionnaire, or another version of it. */
    OTHER_VERSION,
    /** It is of another country or city than the assessment here, or than the one in a file before it. */
    OTHER_SUBJECT,
    SIGNED_OFF
}
