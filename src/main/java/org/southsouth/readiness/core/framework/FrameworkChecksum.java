package org.southsouth.readiness.core.framework;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The checksum of a questionnaire's contents: the digest of every part that is asked, shown or scored, each with its
 * length before it, so that two questionnaires have the same one only where they say and score the same. It does not
 * depend on how a file writes them, nor on the version of the application. A part that comes later is added only where it
 * says something, so that what was known before keeps its checksum.
 */
public final class FrameworkChecksum {
    private final StringBuilder text = new StringBuilder(64 << 10).append("questionnaire 1\n");

    private FrameworkChecksum() {}

    /** The digest takes a text and gives 64 hexadecimal digits. */
    public static String of(Framework framework, UnaryOperator<String> digest) {
        FrameworkChecksum checksum = new FrameworkChecksum();
        FrameworkHead head = framework.head();
        checksum.add(head.id(), head.version(), head.title());
        checksum.add(head.floor());
        checksum.add(head.completeness());
        checksum.add(head.core());
        checksum.add(head.bands().size());
        head.bands().forEach(band -> {
            checksum.add(band.id(), band.title());
            checksum.add(band.from());
        });
        checksum.add(framework.root());
        return digest.apply(checksum.text.toString());
    }

    private void add(Section section) {
        add(
                section.id().value(),
                section.title(),
                section.shortTitle(),
                section.purpose(),
                section.mean().name());
        add(section.weight());
        add(section.needs());
        add(section.sections().size());
        section.sections().forEach(this::add);
        add(section.questions().size());
        section.questions().forEach(this::add);
    }

    private void add(Question question) {
        Guidance guidance = question.guidance();
        add(question.id().value(), question.title(), question.text(), guidance.help(), guidance.evidence());
        add(guidance.source(), guidance.ask(), guidance.sdg(), guidance.action());
        add(question.weight());
        add(question.isCore() ? 1 : 0);
        add(question.notAsked().name());
        List<String> scopes =
                question.scope().stream().map(Scope::name).sorted().toList();
        add(scopes.size());
        scopes.forEach(this::add);
        question.kind().parts().forEach(this::add);
        AskIf askIf = question.askIf();
        if (askIf == null) {
            add("-");
        } else {
            add(askIf);
        }
    }

    private void add(AskIf condition) {
        if (condition instanceof AskIf.AtLeast atLeast) {
            add("at-least", atLeast.gate().value());
            add(atLeast.points());
        } else if (condition instanceof AskIf.Is is) {
            add("is", is.gate().value());
            add(is.options().size());
            is.options().forEach(this::add);
        } else if (condition instanceof AskIf.Answered answered) {
            add("answered", answered.gate().value());
        } else if (condition instanceof AskIf.All all) {
            addParts("all", all.parts());
        } else if (condition instanceof AskIf.Any any) {
            addParts("any", any.parts());
        } else if (condition instanceof AskIf.Not not) {
            addParts("not", List.of(not.part()));
        }
    }

    private void addParts(String word, List<AskIf> parts) {
        add(word);
        add(parts.size());
        parts.forEach(this::add);
    }

    private void add(double figure) {
        add(bits(figure));
    }

    /** How a double is written as a decimal has changed between versions of Java. Minus nought is nought. */
    static String bits(double figure) {
        return Long.toHexString(Double.doubleToLongBits(figure + 0.0));
    }

    private void add(int number) {
        add(Integer.toString(number));
    }

    private void add(String... parts) {
        for (String part : parts) {
            text.append(part.length()).append(':').append(part).append('\n');
        }
    }
}
