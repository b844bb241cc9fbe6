package org.southsouth.readiness.report.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkHead;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** How the figures are made, in a few sentences that are true of this framework and of what is reported. */
public final class MethodWording {
    private final Messages messages;
    private final Formats formats;

    public MethodWording(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** For assessments of these kinds: rules that hold for none of them are left out. */
    List<String> sentences(Framework framework, Collection<Basis> bases) {
        FrameworkHead head = framework.head();
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.getString("report.method.points"));
        if (bases.stream().anyMatch(basis -> basis.depth() == Depth.FULL)) {
            sentences.add(messages.getString(
                    weighsEqually(framework) ? "report.method.means.equal" : "report.method.means.weighted"));
        }
        boolean haveTotal = bases.stream().anyMatch(Basis::hasTotal);
        if (haveTotal) {
            whole(framework, sentences);
        }
        if (bases.stream().anyMatch(Basis::isCity)) {
            sentences.add(messages.getString("report.method.city"));
        }
        if (bases.stream().anyMatch(basis -> basis.depth() == Depth.CORE)) {
            sentences.add(messages.get("report.method.core", head.core()));
        }
        sentences.add(messages.getString("report.method.missing"));
        sentences.add(messages.getString("report.method.likely"));
        if (haveTotal && head.completeness() > 0) {
            sentences.add(messages.get("report.method.completeness", formats.percent(head.completeness())));
        }
        if (bases.stream().anyMatch(basis -> basis.depth() == Depth.FULL)) {
            needs(framework, sentences);
        }
        sentences.add(messages.getString("report.method.evidence"));
        sentences.add(messages.getString("report.method.bands"));
        sentences.add(messages.getString("report.method.bands.named"));
        return sentences;
    }

    private void whole(Framework framework, List<String> sentences) {
        double floor = framework.head().floor();
        sentences.add(messages.getString(overall(framework.root().mean())));
        if (framework.root().mean() != Mean.ARITHMETIC && floor > 0) {
            sentences.add(messages.get("report.method.floor", formats.number(floor)));
        }
    }

    /** How many answers make a score, where one rule holds for all themes, and one for all pillars above them. */
    private void needs(Framework framework, List<String> sentences) {
        themes(framework).ifPresent(share -> sentences.add(messages.get("report.method.needs.themes", share)));
        pillars(framework).ifPresent(share -> sentences.add(messages.get("report.method.needs.pillars", share)));
    }

    /** The same in a few words, for beside a figure; empty where no one share holds for all themes, or none for all pillars. */
    public String needs(Framework framework) {
        return themes(framework)
                .flatMap(ofAnswers ->
                        pillars(framework).map(ofThemes -> messages.get("report.needs", ofAnswers, ofThemes)))
                .orElse("");
    }

    private Optional<String> themes(Framework framework) {
        return one(framework.sections().stream()
                .filter(section -> !section.questions().isEmpty())
                .toList());
    }

    private Optional<String> pillars(Framework framework) {
        return one(framework.root().sections().stream()
                .filter(section -> !section.sections().isEmpty())
                .toList());
    }

    private Optional<String> one(List<Section> sections) {
        List<Double> needs = sections.stream().map(Section::needs).distinct().toList();
        return needs.size() == 1 && needs.get(0) > 0 ? Optional.of(formats.percent(needs.get(0))) : Optional.empty();
    }

    private static String overall(Mean mean) {
        return switch (mean) {
            case ARITHMETIC -> "report.method.overall.arithmetic";
            case GEOMETRIC -> "report.method.overall.geometric";
            case HARMONIC -> "report.method.overall.harmonic";
        };
    }

    private static boolean weighsEqually(Framework framework) {
        return framework.sections().stream().allMatch(section -> section.weight() == 1)
                && framework.questions().stream().allMatch(question -> question.weight() == 1 || !question.isScored());
    }
}
