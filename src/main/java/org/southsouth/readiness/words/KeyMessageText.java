package org.southsouth.readiness.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.keymessage.FirstAnswers;
import org.southsouth.readiness.core.keymessage.FirstStep;
import org.southsouth.readiness.core.keymessage.KeyMessage;
import org.southsouth.readiness.core.keymessage.ProfileParts;
import org.southsouth.readiness.core.keymessage.Sureness;
import org.southsouth.readiness.core.plan.GainScale;
import org.southsouth.readiness.core.scoring.Bands;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.core.scoring.SectionResult;

/** The two sentences that a scorecard begins with, the same on the screen and in every report. */
public final class KeyMessageText {
    /** In points; less reads as nothing. */
    private static final double LEAST_SAID = 0.05;

    /** Of the title of an action, in letters: the sentence goes on after it. */
    private static final int LONGEST = 120;

    private final Messages messages;
    private final Formats formats;

    public KeyMessageText(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** Where it stands and how sure that is, or why there is no score; {@code name} is the country's or the city's. */
    public String stands(KeyMessage message, String name, List<Band> bands) {
        return switch (message.result().kind()) {
            case SCORED -> scored(message, name, bands);
            case CITY, CORE_CHECK -> profile(message, name, bands);
            case NOTHING_APPLIES -> messages.get("keymessage.none.applies", name);
            case NOTHING_ANSWERED -> messages.get("keymessage.none.nothing", name);
            case TOO_FEW_ANSWERS -> messages.get("keymessage.none.answers", name, message.missing());
            case TOO_FEW_BELOW ->
                messages.get(
                        "keymessage.none.below",
                        name,
                        messages.list(message.withoutScore().stream()
                                .map(pillar -> pillar.section().chartTitle())
                                .toList()));
        };
    }

    private String scored(KeyMessage message, String name, List<Band> bands) {
        List<Band> touched = message.result().bands();
        String score = formats.score(message.result().score(), bands);
        String evidenced = formats.score(message.root().evidenced(), bands);
        Band proven = Bands.of(bands, message.root().evidenced());
        String ofEvidence = touched.contains(proven) ? ".evidenced" : ".evidenced.band";
        String conditional = evidenced.equals(score) ? ".thin" : ofEvidence;
        String sure = isConditional(message)
                ? conditional
                : message.sureness().map(sureness -> "." + key(sureness)).orElse("");
        return messages.get(
                "keymessage.stands." + (touched.size() == 1 ? "one" : "more") + sure,
                name,
                touched.get(0).title(),
                score,
                touched.get(touched.size() - 1).title(),
                message.root().documented(),
                message.root().answered(),
                evidenced,
                proven.title());
    }

    /** Whether it is as sure as the answers are, which nothing proves that far. */
    private static boolean isConditional(KeyMessage message) {
        boolean isSure = message.sureness()
                .filter(sureness -> sureness != Sureness.NOT_SURE_YET)
                .isPresent();
        return isSure && message.root().isConditional();
    }

    private String profile(KeyMessage message, String name, List<Band> bands) {
        Optional<ScoredSection> strongest = message.strongest();
        Optional<ScoredSection> weakest = message.weakest();
        if (strongest.isEmpty() || weakest.isEmpty()) {
            boolean isCity = message.result().kind() == SectionResult.Kind.CITY;
            String kind = isCity ? "city" : "core";
            return message.parts()
                    .filter(parts -> parts.scored() < parts.all())
                    .map(parts -> parts(parts, name, kind))
                    .orElseGet(() -> messages.get("keymessage.none." + kind, name));
        }
        return messages.get(
                "keymessage.ends",
                name,
                strongest.get().section().chartTitle(),
                formats.score(strongest.get().score(), bands),
                weakest.get().section().chartTitle(),
                formats.score(weakest.get().score(), bands));
    }

    /** Where some parts have no score yet; how many answers are missing is said where answers help. */
    private String parts(ProfileParts parts, String name, String kind) {
        String key = parts.scored() == 0 ? "keymessage.nothing." + kind : "keymessage.some." + kind;
        return messages.get(key, name, parts.scored(), parts.all(), parts.next().orElse(0));
    }

    /** What to do first, who does it and what hangs on it, or which answers bring a score; empty where neither is known. */
    public String first(KeyMessage message) {
        return message.firstStep()
                .map(this::step)
                .or(() -> message.firstAnswers().map(this::answers))
                .orElse("");
    }

    private String step(FirstStep step) {
        Question question = step.question();
        // Of a plan what is to be done; of a suggestion, which nobody has chosen yet, what it is about.
        String what =
                step.isPlanned() || question == null ? Formats.shortened(step.title(), LONGEST) : question.title();
        String begin = step.isPlanned() ? "keymessage.planned." : "keymessage.step.";
        String key = begin + gain(step) + (step.bodies().isBlank() ? "" : ".with");
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.get(key, what, step.bodies(), Math.round(step.gain()), due(step)));
        if (step.isUndocumented()) {
            sentences.add(messages.getString("keymessage.undocumented"));
        }
        boolean isSmall = step.gain() != 0 && isSmall(step);
        if (isSmall) {
            sentences.add(small(step));
        }
        // After what is said of this step alone: these are others of the plan.
        if (step.overdue() > 0 && !(isSmall && isOfWholePlan(step))) {
            sentences.add(messages.get("keymessage.overdue", step.overdue()));
        }
        return String.join(" ", sentences);
    }

    /** What the plan says of it. */
    private String due(FirstStep step) {
        LocalDate due = step.due();
        if (due != null) {
            return messages.get(step.isLate() ? "keymessage.due.late" : "keymessage.due", formats.date(due));
        }
        return messages.getString(step.isProposed() ? "keymessage.due.proposed" : "keymessage.due.none");
    }

    private static String gain(FirstStep step) {
        if (isSmall(step)) {
            return "plain";
        }
        return step.scale() == GainScale.OVERALL ? "overall" : "pillar";
    }

    private static boolean isSmall(FirstStep step) {
        return step.gain() < 1;
    }

    /** What it adds with the other first ones, where there are others and that can be read. */
    private String small(FirstStep step) {
        if (!isTogether(step)) {
            return messages.getString(
                    step.scale() == GainScale.OVERALL ? "keymessage.small" : "keymessage.small.pillar");
        }
        // Whole points: beside them stands, elsewhere, the difference of two printed scores.
        long points = Math.round(step.together());
        if (step.isPlanned()) {
            return messages.get(
                    points == 0 ? "keymessage.small.plan.little" : "keymessage.small.plan",
                    step.steps(),
                    points,
                    step.overdue());
        }
        return messages.get(
                points == 0 ? "keymessage.small.together.little" : "keymessage.small.together", step.steps(), points);
    }

    private static boolean isTogether(FirstStep step) {
        return step.scale() == GainScale.OVERALL && step.steps() > 1 && step.together() >= LEAST_SAID;
    }

    /** Then one sentence says what its actions add and how many of them are overdue. */
    private static boolean isOfWholePlan(FirstStep step) {
        return step.isPlanned() && isTogether(step);
    }

    /** With whom the first step is taken; {@code name} is the country's or the city's. */
    public String partner(String name) {
        return messages.get("keymessage.partner", name);
    }

    private String answers(FirstAnswers answers) {
        String key = answers.ask().isBlank() ? "keymessage.answers" : "keymessage.answers.ask";
        return messages.get(key, answers.answers(), answers.section().title(), answers.ask());
    }

    /** "Fairly sure"; what is missing where it holds only if the answers are true; empty where there is no likely range. */
    public String sureness(KeyMessage message) {
        String missing = message.root().counts().isThin() ? "thin" : "conditional";
        return message.sureness()
                .map(sureness ->
                        messages.getString("keymessage.sureness." + (isConditional(message) ? missing : key(sureness))))
                .orElse("");
    }

    private static String key(Sureness sureness) {
        return sureness.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
