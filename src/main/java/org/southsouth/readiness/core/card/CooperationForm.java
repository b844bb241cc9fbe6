package org.southsouth.readiness.core.card;

/** A way of working together. */
public enum CooperationForm {
    STUDY_VISIT,
    EXPERT_EXCHANGE,
    /** A law or software that another can take over. */
    TEMPLATE,
    JOINT_TRAINING,
    /** Of cities, posts or customs. */
    TWINNING,
    PILOT_CORRIDOR,
    /** With a third who pays or brings knowledge. */
    TRIANGULAR_SUPPORT
}
