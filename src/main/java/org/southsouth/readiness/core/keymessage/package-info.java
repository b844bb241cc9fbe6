/**
 * What whoever decides reads first: {@code KeyMessage} holds where a country stands ({@code SectionResult}), how sure that is
 * ({@code Sureness}) and what to do first ({@code FirstStep}) or which answers bring a score ({@code FirstAnswers}). The words
 * are made in {@code words.KeyMessageText}.
 */
@NullMarked
package org.southsouth.readiness.core.keymessage;

import org.jspecify.annotations.NullMarked;
