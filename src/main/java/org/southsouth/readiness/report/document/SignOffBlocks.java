package org.southsouth.readiness.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.document.DataTable.Cell;
import org.southsouth.readiness.report.document.DataTable.Kind;
import org.southsouth.readiness.report.document.Paragraph.Style;
import org.southsouth.readiness.report.document.RichText.Look;
import org.southsouth.readiness.report.model.ReviewWording;
import org.southsouth.readiness.report.model.SafeText;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.model.StateWording;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/**
 * Who signs, and what is agreed; of a validated assessment the names of those who signed, their reservations, and what became
 * of earlier sign-offs.
 */
public final class SignOffBlocks {
    private static final int LONGEST = 200;

    private final Parts parts;
    private final Messages messages;
    private final ScorecardReport report;
    private final ReviewWording wording;

    public SignOffBlocks(Messages messages, Formats formats, ScorecardReport report) {
        this.parts = new Parts(messages, formats, report.head());
        this.messages = messages;
        this.report = report;
        this.wording = new ReviewWording(messages, formats);
    }

    /** All of it. */
    public List<Block> blocks() {
        return Stream.<List<Block>>of(opening(), List.of(lines()), agreed())
                .flatMap(List::stream)
                .toList();
    }

    public List<Block> opening() {
        String lead = report.signOff()
                .map(wording::line)
                .map(line -> line + " " + parts.word("print.sign-off.locked"))
                .orElseGet(() -> parts.word("print.sign-off.lead"));
        return List.of(Heading.chapter(parts.word("print.sign-off")), Paragraph.of(Style.LEAD, lead));
    }

    /** A line to sign on: of whom, and what stands there already. */
    public record Line(String whom, String name, String date) {}

    /** Those who signed; before that the one who leads the assessment, and one for each pillar. */
    public List<Line> signing() {
        Optional<SignOff> signOff = report.signOff();
        if (signOff.isPresent()) {
            return signOff.get().signatories().stream()
                    .map(person -> new Line(
                            SafeText.of(person.role(), LONGEST),
                            SafeText.of(person.name(), LONGEST),
                            wording.date(signOff.get())))
                    .toList();
        }
        String lead = report.entry().profile().leadBody();
        return Stream.concat(
                        Stream.of(lead.isBlank() ? report.subject() : SafeText.of(lead, LONGEST)),
                        report.root().sections().stream()
                                .map(pillar -> messages.get("print.sign-off.pillar", pillar.chartTitle())))
                .map(whom -> new Line(whom, "", ""))
                .toList();
    }

    /** The message over the first column: who signed did so in a role, and who is to sign does so for somebody. */
    public String whomHead() {
        return report.signOff().isPresent() ? "print.sign-off.role" : "print.sign-off.for";
    }

    /** The message over the names. */
    public String nameHead() {
        return report.signOff().isPresent() ? "print.sign-off.signatory" : "print.sign-off.name";
    }

    private DataTable lines() {
        return DataTable.of(
                DataTable.TO_FILL,
                List.of(
                        parts.column(
                                "for",
                                whomHead(),
                                Kind.WORDS,
                                0.31,
                                line -> Cell.of(RichText.typed(line.whom(), Look.STRONG))),
                        parts.column(
                                "name",
                                nameHead(),
                                Kind.WORDS,
                                0.23,
                                line -> Cell.of(RichText.typed(line.name(), Look.PLAIN))),
                        parts.column("date", "print.sign-off.date", Kind.WORDS, 0.15, line -> Cell.of(line.date())),
                        parts.column("signature", "print.sign-off.signature", Kind.WORDS, 0.31, line -> Cell.of(""))),
                signing());
    }

    /** In figures, with the reservations, and earlier sign-offs with the reasons why they were opened again: a reader sees that there were any. */
    public List<Block> agreed() {
        List<Block> blocks = new ArrayList<>();
        section(blocks, report.signOff().isPresent() ? "print.sign-off.agreed" : "print.sign-off.to-agree");
        blocks.add(figures());
        report.signOff()
                .map(wording::reservations)
                .filter(words -> !words.isBlank())
                .ifPresent(words -> {
                    section(blocks, "print.sign-off.reservations");
                    blocks.add(new Paragraph(Style.BODY, RichText.typed(words, Look.PLAIN)));
                });
        trail(blocks);
        return blocks;
    }

    private void section(List<Block> blocks, String key) {
        blocks.add(new Heading(Heading.Level.SECTION, parts.word(key), "", ""));
    }

    private void trail(List<Block> blocks) {
        List<SignOff> signOffs = report.entry().reviews().signOffs();
        if (signOffs.isEmpty()) {
            return;
        }
        section(blocks, "print.sign-off.changes");
        List<SignOff> reopened =
                signOffs.stream().filter(signOff -> !signOff.stands()).toList();
        reopened.forEach(
                signOff -> blocks.add(new Paragraph(Style.BODY, RichText.typed(wording.line(signOff), Look.PLAIN))));
        if (reopened.isEmpty()) {
            blocks.add(Paragraph.of(Style.BODY, parts.word("print.sign-off.changes.none")));
        }
    }

    private record Figure(String label, String value) {}

    private String score(ScoredSection root) {
        return root.hasScore()
                ? messages.get("print.sign-off.score", parts.score(root.score()), parts.score(root.evidenced()))
                : parts.word("report.html.no-overall");
    }

    private DataTable figures() {
        ScoredSection root = report.root().figures();
        List<Figure> figures = new ArrayList<>();
        // Answers from a file say nothing of a review.
        if (report.entry().reviews().standing().isBegun() || report.signOff().isPresent()) {
            figures.add(new Figure(parts.word("print.sign-off.passed"), wording.passed(report)));
        }
        report.signOff().ifPresent(signOff -> {
            String code = wording.code(signOff);
            if (!code.isEmpty()) {
                figures.add(new Figure(parts.word("print.sign-off.code"), code));
            }
        });
        figures.add(new Figure(parts.word("report.head.answered"), parts.of(root.answered(), root.applicable())));
        figures.add(new Figure(parts.word("report.head.documented"), parts.of(root.documented(), root.answered())));
        // A city and a core check never have one for the whole.
        if (report.basis().hasTotal()) {
            figures.add(new Figure(parts.word("report.head.score"), score(root)));
        }
        figures.add(new Figure(
                parts.word("report.xlsx.line.framework"),
                messages.get(
                        "report.xlsx.framework",
                        report.head().frameworkTitle(),
                        report.head().framework().version())));
        figures.add(new Figure(
                parts.word("report.xlsx.line.depth"),
                new StateWording(messages, parts.formats()).assessment(report.entry())));
        return DataTable.of(
                "agreed",
                List.of(
                        parts.column("what", "print.cover.what", Kind.WORDS, 0.31, figure -> Cell.of(figure.label())),
                        parts.column(
                                "value", "print.cover.value", Kind.WORDS, 0.69, figure -> Cell.of(figure.value()))),
                figures);
    }
}
