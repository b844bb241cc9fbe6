package org.southsouth.readiness.cli;

import java.time.Clock;
import org.southsouth.readiness.core.card.CardSource;
import org.southsouth.readiness.core.card.CardWriter;
import org.southsouth.readiness.core.comparison.CountryGroupsSource;
import org.southsouth.readiness.core.exchange.AnswersSource;
import org.southsouth.readiness.core.exchange.FrameworkSource;
import org.southsouth.readiness.core.exchange.LargeOutputFile;
import org.southsouth.readiness.core.exchange.OutputFile;
import org.southsouth.readiness.core.exchange.ReportWriter;
import org.southsouth.readiness.core.form.FormSource;
import org.southsouth.readiness.core.form.FormWriter;
import org.southsouth.readiness.core.merge.ExchangeFile;

/** What the commands work with. */
public record Ports(
        FrameworkSource frameworks,
        AnswersSource answers,
        ReportWriter reports,
        OutputFile files,
        LargeOutputFile largeFiles,
        StoredAssessments stored,
        StoredBackups backups,
        ExchangeFile exchangeFiles,
        StoredContents contents,
        CountryGroupsSource groups,
        StoredPassword password,
        StoredMove move,
        CardSource cardFiles,
        CardWriter cards,
        Sources sources,
        FormWriter forms,
        FormSource filledForms,
        Clock clock) {}
