/** Elements and escaped texts, for what is written as HTML or as XML. */
@NullMarked
package org.southsouth.readiness.report.markup;

import org.jspecify.annotations.NullMarked;
