/**
 * Who could learn what from whom: partners for an exchange, gaps with those who could help, strengths with those who could
 * use them, and the picture of everybody. Begin with {@link org.southsouth.readiness.ui.cooperate.CooperateViewModel};
 * {@code ParticipantsInput} reads and scores everybody, {@code Proposals} are what comes of it for those considered, {@code
 * ProposalWords} says it. Cards are written on a screen of their own.
 */
@NullMarked
package org.southsouth.readiness.ui.cooperate;

import org.jspecify.annotations.NullMarked;
