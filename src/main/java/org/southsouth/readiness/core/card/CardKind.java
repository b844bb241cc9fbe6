package org.southsouth.readiness.core.card;

/** What a card is for. */
public enum CardKind {
    OFFER,
    REQUEST,
    /** Both, between two. */
    EXCHANGE
}
