/**
 * The answer screen: themes on the left, the questions of one theme as cards in the middle, the score on the
 * right. Begin with {@link org.southsouth.readiness.ui.answer.AnswerViewModel}, which holds what is being answered and every
 * decision about it; {@link org.southsouth.readiness.ui.answer.AnswerLoader} makes it of what is kept, and
 * {@link org.southsouth.readiness.ui.answer.AutoSave} keeps the changes. The controls draw and decide nothing.
 */
@NullMarked
package org.southsouth.readiness.ui.answer;

import org.jspecify.annotations.NullMarked;
