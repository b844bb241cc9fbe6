package org.southsouth.readiness.core.exchange;

import static org.southsouth.readiness.core.exchange.ReportKind.MATCH;
import static org.southsouth.readiness.core.exchange.ReportKind.PLAN;
import static org.southsouth.readiness.core.exchange.ReportKind.SCORECARD;

import java.util.List;
import java.util.Locale;

/** What a report can be written as, with what its files end with and which kinds it can hold; commands call it by its name in lower case. */
public enum ReportFormat {
    PDF("pdf", SCORECARD, PLAN, MATCH),
    /** Two pages of a scorecard, or the overview of a comparison, as PDF. */
    BRIEF("pdf", SCORECARD),
    HTML("html", SCORECARD, PLAN, MATCH),
    /** Markdown. */
    MD("md", SCORECARD, PLAN, MATCH),
    CSV("csv", SCORECARD, PLAN, MATCH),
    /** The answers, to be read back. */
    ANSWERS("csv", SCORECARD),
    JSON("json", SCORECARD, PLAN, MATCH),
    XLSX("xlsx", SCORECARD, PLAN, MATCH),
    DOCX("docx", SCORECARD, PLAN, MATCH),
    /** All charts as one picture that can be enlarged. */
    SVG("svg", SCORECARD, PLAN, MATCH),
    /** All charts as one picture of dots. */
    PNG("png", SCORECARD, PLAN, MATCH),
    /** The two tables that the R package COINr reads, in one archive. */
    COINR("zip", SCORECARD),
    /** Answers, scores and rules as tables with their schemas, in one archive. */
    DATAPACKAGE("zip", SCORECARD);

    private final String ending;
    /** Never changed, which its type does not say. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<ReportKind> kinds;

    ReportFormat(String ending, ReportKind... kinds) {
        this.ending = ending;
        this.kinds = List.of(kinds);
    }

    /** The word of the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What its files end with, without the point. */
    public String ending() {
        return ending;
    }

    /** What it is called where it is offered. */
    public String messageKey() {
        return "common.export." + word();
    }

    public boolean holds(ReportKind kind) {
        return kinds.contains(kind);
    }
}
