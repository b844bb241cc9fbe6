/**
 * Cards that offer and ask for help: the list of those made here and of those that came in files, and the form in which one
 * is written. Begin with {@link org.southsouth.readiness.ui.card.CardsViewModel}; {@code CardForm} holds what is typed.
 */
@NullMarked
package org.southsouth.readiness.ui.card;

import org.jspecify.annotations.NullMarked;
