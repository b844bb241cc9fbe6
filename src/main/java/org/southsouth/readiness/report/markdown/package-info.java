/**
 * Reports as Markdown, with the tables of GitHub's dialect: to be read as it is, kept under version control, or turned into
 * something else. Begin with {@link org.southsouth.readiness.report.markdown.MarkdownDocuments}; every text reaches the file through {@link
 * org.southsouth.readiness.report.markdown.MarkdownText}, which escapes it.
 */
@NullMarked
package org.southsouth.readiness.report.markdown;

import org.jspecify.annotations.NullMarked;
