package org.southsouth.readiness.ui.home;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Scope;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.merge.AskedCount;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.AskedText;
import org.southsouth.readiness.words.DueText;

/**
 * Where somebody can go on: the assessment that changed last and is not complete, and the question they were at; or where what they
 * were asked is done and goes back. {@code isToSend}: it never went back as it is now.
 */
public record Resume(
        AssessmentId assessment,
        Optional<QuestionId> question,
        boolean isToSend,
        boolean isSent,
        String title,
        String place) {
    /** Names the place where the framework is given, and nothing is asked. */
    static Resume of(
            AssessmentSummary summary,
            Optional<Framework> framework,
            Optional<HomeList.Asked> asked,
            ScreenContext context) {
        List<String> sentences = new ArrayList<>();
        boolean isDone = asked.filter(part -> part.count().isReady()).isPresent();
        framework
                .filter(read -> asked.isEmpty())
                .ifPresent(read -> summary.resumeAt()
                        .filter(id -> read.question(id).isPresent())
                        .ifPresent(id -> sentences.add(place(read, id, summary, context))));
        sentences.add(asked.map(part -> asked(part, summary, context))
                .orElseGet(() -> context.text(
                        "home.resume.open",
                        summary.standing().open(),
                        summary.standing().applicable())));
        new DueText(context.messages(), context.formats())
                .of(summary.profile(), context.formats().dayOf(context.clock().instant()))
                .ifPresent(due -> sentences.add(context.text("home.resume.due", due)));
        Optional<Instant> sentAt = asked.filter(part -> isDone).flatMap(HomeList.Asked::sentAt);
        boolean isSent = sentAt.isPresent();
        boolean isChanged = sentAt.filter(summary.changedAt()::isAfter).isPresent();
        String title = context.text(
                isChanged ? "home.resume.again.title" : isSent ? "home.resume.sent.title" : "home.resume.title",
                context.formats().title(summary.profile()));
        return new Resume(
                summary.id(),
                summary.resumeAt(),
                isDone && (isChanged || !isSent),
                isSent,
                title,
                String.join(" ", sentences));
    }

    private static String asked(HomeList.Asked asked, AssessmentSummary summary, ScreenContext context) {
        AskedCount count = asked.count();
        String words = new AskedText(context.messages(), context.formats()).count(count);
        boolean isDone = count.isReady();
        return asked.sentAt()
                .map(at -> {
                    String key = !isDone
                            ? "home.resume.asked.sent.part"
                            : summary.changedAt().isAfter(at)
                                    ? "home.resume.asked.sent.changed"
                                    : "home.resume.asked.sent";
                    return context.text(
                            key,
                            count.asked(),
                            words,
                            context.formats().date(at),
                            context.formats().time(at));
                })
                .orElseGet(() -> context.text(key(count), count.asked(), words));
    }

    private static String key(AskedCount count) {
        if (count.isComplete()) {
            return "home.resume.asked.done";
        }
        return count.isReady() ? "home.resume.asked.ready" : "home.resume.asked";
    }

    private static String place(Framework framework, QuestionId id, AssessmentSummary summary, ScreenContext context) {
        int place = framework.placeOf(id);
        int home = framework.homeOf(place);
        Section theme = framework.sectionAt(home);
        Section pillar = framework.sectionAt(Math.max(0, framework.pillarOf(home)));
        List<QuestionId> asked = theme.questions().stream()
                .filter(question -> isInScope(question, summary))
                .map(Question::id)
                .toList();
        String number = String.valueOf(asked.indexOf(id) + 1);
        String count = String.valueOf(asked.size());
        return pillar.equals(theme)
                ? context.text("home.resume.theme", theme.title(), number, count)
                : context.text("home.resume.pillar", pillar.chartTitle(), theme.title(), number, count);
    }

    private static boolean isInScope(Question question, AssessmentSummary summary) {
        boolean isCity = summary.profile().subject().isCity();
        return question.scope().contains(isCity ? Scope.CITY : Scope.COUNTRY)
                && (summary.profile().depth() == Depth.FULL || question.isCore());
    }
}
