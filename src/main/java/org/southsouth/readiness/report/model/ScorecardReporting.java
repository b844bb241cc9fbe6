package org.southsouth.readiness.report.model;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.AssessmentSheet;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.robustness.Robustness;
import org.southsouth.readiness.core.robustness.RobustnessSettings;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;
import org.southsouth.readiness.words.PlaceText;
import org.southsouth.readiness.words.SectionText;

/** From a scorecard to its report; pure. */
public final class ScorecardReporting {
    private final Messages messages;
    private final Formats formats;

    public ScorecardReporting(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** Of which nothing else is known. */
    public ScorecardReport report(Entry entry, ReportStamp edition, ReportContents contents) {
        return report(AssessmentSheet.alone(entry), edition, contents);
    }

    public ScorecardReport report(AssessmentSheet sheet, ReportStamp edition, ReportContents contents) {
        Entry entry = sheet.entry();
        Scorecard scorecard = entry.scorecard();
        Outlook outlook = new OutlookReporting(messages, formats, sheet).outlook(edition);
        SectionText wording = new SectionText(messages, formats, scorecard);
        Robustness robustness = Robustness.of(List.of(scorecard), RobustnessSettings.DEFAULT, (done, all) -> true)
                .orElseThrow();
        ReportSection root = new Tree(scorecard, robustness, wording, contents)
                .section(scorecard.root().section());
        List<ReportSection> tooFew = allBelow(root)
                .filter(section -> wording.hasTooFew(section.figures()))
                .toList();
        String subject = formats.subject(entry.profile().subject());
        VerdictWording verdict = new VerdictWording(messages, formats, scorecard, subject, outlook.rounds());
        Findings findings = new Findings(root);
        return new ScorecardReport(
                head(
                        new PlaceText(messages, formats).title(entry.profile()),
                        scorecard.framework(),
                        List.of(scorecard.basis()),
                        edition),
                entry,
                new PlaceText(messages, formats).of(entry.profile().subject()),
                verdict.phrases(root.reach(), tooFew.size()),
                verdict.inShort(root.reach(), tooFew.size()),
                root,
                findings.strengths(),
                findings.said(),
                findings.gaps(),
                findings.missing(),
                findings.saidLow(),
                findings.dataGaps(formats.alphabetical()),
                tooFew,
                robustness,
                outlook);
    }

    ReportHead head(String title, Framework framework, Collection<Basis> bases, ReportStamp edition) {
        return new ReportHead(
                title,
                framework.title(),
                framework.ref(),
                edition,
                List.of(messages.getString("report.notice.self"), messages.getString("report.notice.not")),
                new MethodWording(messages, formats).sentences(framework, bases),
                framework.head().bands());
    }

    private static Stream<ReportSection> allBelow(ReportSection section) {
        return section.sections().stream().flatMap(child -> Stream.concat(Stream.of(child), allBelow(child)));
    }

    /** Puts the figures back into the tree they came from. */
    private final class Tree {
        private final Scorecard scorecard;
        private final Robustness robustness;
        private final SectionText sectionText;
        private final AnswerWording answerWording;

        Tree(Scorecard scorecard, Robustness robustness, SectionText sectionText, ReportContents contents) {
            this.scorecard = scorecard;
            this.robustness = robustness;
            this.sectionText = sectionText;
            this.answerWording = new AnswerWording(messages, formats, scorecard, contents);
        }

        ReportSection section(Section section) {
            ScoredSection figures = scorecard.of(section.id());
            return new ReportSection(
                    figures,
                    robustness.range(0, section.id()),
                    sectionText.reason(figures),
                    section.sections().stream().map(this::section).toList(),
                    section.questions().stream()
                            .map(question -> answerWording.of(scorecard.of(question.id())))
                            .toList());
        }
    }
}
