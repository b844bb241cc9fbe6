/**
 * Reports as one HTML file that needs nothing else: no script, no outside reference, charts as inline SVG. It is read on
 * a phone, on a screen and on A4 or Letter paper. Begin with {@link org.southsouth.readiness.report.html.HtmlDocuments};
 * every text reaches the file through {@link org.southsouth.readiness.report.markup.Markup}, which escapes it.
 */
@NullMarked
package org.southsouth.readiness.report.html;

import org.jspecify.annotations.NullMarked;
