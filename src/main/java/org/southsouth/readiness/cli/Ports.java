package org.southsouth.readiness.cli;

import org.southsouth.readiness.core.comparison.CountryGroupsSource;
import org.southsouth.readiness.core.exchange.AnswersSource;
import org.southsouth.readiness.core.exchange.FrameworkSource;
import org.southsouth.readiness.core.exchange.OutputFile;
import org.southsouth.readiness.core.exchange.ReportWriter;
import org.southsouth.readiness.core.merge.ExchangeFile;

/** What the commands work with. */
public record Ports(
        FrameworkSource frameworks,
        AnswersSource answers,
        ReportWriter reports,
        OutputFile files,
        StoredAssessments stored,
        StoredBackups backups,
        ExchangeFile exchangeFiles,
        StoredExchange exchange,
        CountryGroupsSource groups,
        StoredPassword password,
        StoredMove move,
        StoredPeople people,
        StoredCards cards,
        Sources sources) {}
