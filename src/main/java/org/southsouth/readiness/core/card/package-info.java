/**
 * What is circulated among those who could help one another: a {@link org.southsouth.readiness.core.card.Card} offers,
 * requests, or does both, with the fields that platforms of South-South cooperation ask for.
 * {@link org.southsouth.readiness.core.card.Drafting} makes one from an answer or an exchange,
 * {@link org.southsouth.readiness.core.card.CardCheck} says what is wrong with one that was typed or came in a file.
 */
@NullMarked
package org.southsouth.readiness.core.card;

import org.jspecify.annotations.NullMarked;
