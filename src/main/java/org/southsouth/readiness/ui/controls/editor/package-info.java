/**
 * Where an answer is given, a kind of question each: in the card of a question, when two copies are merged, as the aim of an
 * action. {@link org.southsouth.readiness.ui.controls.editor.ResponseEditors} has them all; whoever asks hands in an
 * {@link org.southsouth.readiness.ui.controls.editor.AnswerHost}.
 */
@NullMarked
package org.southsouth.readiness.ui.controls.editor;

import org.jspecify.annotations.NullMarked;
