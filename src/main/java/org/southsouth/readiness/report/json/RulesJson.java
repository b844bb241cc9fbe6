package org.southsouth.readiness.report.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.FrameworkHead;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.framework.Scope;
import org.southsouth.readiness.core.robustness.RobustnessSettings;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.report.column.DataWriter;

/**
 * What turns answers into figures, in the words of a framework file: with it every figure of a scorecard can be worked out
 * again from the file alone.
 */
public record RulesJson(JsonText json) {
    /** A condition alone, on one line. */
    public static String line(AskIf condition) {
        byte[] line = JsonText.line().writeWith(json -> json.object(() -> new RulesJson(json).condition(condition)));
        return new String(line, StandardCharsets.UTF_8).strip();
    }

    /** Of the whole. */
    public void rules(FrameworkHead head, RobustnessSettings settings) {
        json.object("rules", () -> {
            json.figure("floor", head.floor());
            json.figure("completeness", head.completeness());
            json.count("core", head.core());
            json.figure("evidenceCap", ScoredQuestion.EVIDENCE_CAP);
        });
        json.object("robustness", () -> {
            json.count("draws", settings.draws());
            json.count("seed", settings.seed());
            json.figure("noise", settings.noise());
            json.word("gaps", settings.gaps());
        });
    }

    /** How a question earns its points, and when it is asked. */
    void question(Question question) {
        question.kind()
                .<Runnable>mapScored(
                        choice -> () -> options(choice.options(), true),
                        multiple -> () -> options(multiple.options(), !multiple.countsShare()),
                        numeric -> () -> number(numeric))
                .ifPresent(Runnable::run);
        json.texts(
                "scope",
                List.of(Scope.values()).stream()
                        .filter(question.scope()::contains)
                        .map(DataWriter::code)
                        .toList());
        json.flag("core", question.isCore());
        AskIf condition = question.askIf();
        if (condition != null) {
            json.object("askIf", () -> condition(condition));
        }
        if (question.notAsked() == NotAsked.ZERO) {
            json.word("notAsked", question.notAsked());
        }
    }

    private void options(List<Option> options, boolean havePoints) {
        json.objects("options", options, option -> {
            json.text("id", option.id());
            json.text("text", option.text());
            if (havePoints) {
                json.figure("points", option.points());
            }
        });
    }

    private void number(QuestionKind.Numeric numeric) {
        Goalposts posts = numeric.goalposts();
        json.textOrNull("unit", numeric.unit());
        json.figure("floor", posts.floor());
        json.figure("ceiling", posts.ceiling());
        json.text("curve", posts.isLog() ? "log" : "linear");
        json.figure("min", limit(numeric.min()));
        json.figure("max", limit(numeric.max()));
    }

    private static double limit(@Nullable Double limit) {
        return limit == null ? Double.NaN : limit;
    }

    private void condition(AskIf condition) {
        if (condition instanceof AskIf.AtLeast atLeast) {
            json.text("question", atLeast.gate().value());
            json.figure("atLeast", atLeast.points());
        } else if (condition instanceof AskIf.Is is) {
            json.text("question", is.gate().value());
            json.texts("is", is.options());
        } else if (condition instanceof AskIf.Answered answered) {
            json.text("question", answered.gate().value());
            json.flag("answered", true);
        } else if (condition instanceof AskIf.All all) {
            json.objects("all", all.parts(), this::condition);
        } else if (condition instanceof AskIf.Any any) {
            json.objects("any", any.parts(), this::condition);
        } else if (condition instanceof AskIf.Not not) {
            json.object("not", () -> condition(not.part()));
        }
    }
}
