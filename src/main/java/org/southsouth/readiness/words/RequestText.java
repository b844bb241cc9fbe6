package org.southsouth.readiness.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.gather.GatheredRow;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.core.merge.AskedQuestions;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.scoring.Scorecard;

/** What stands in an e-mail to somebody who is asked for answers, and how a request is called on screen. */
public record RequestText(Messages messages, Formats formats) {
    private static final int NAMED = 2;
    private static final int MOST_THEMES = 6;
    private static final int MOST_TITLES = 12;

    /** "Customs"; where no name was given, what the questions are called. */
    public String name(Request request, Framework framework) {
        return request.to().isBlank() ? portion(request.scope(), framework) : request.to();
    }

    /** "Price, quality and choice", "Questions for Customs", "The whole assessment". */
    public String portion(ExchangeScope scope, Framework framework) {
        if (scope instanceof ExchangeScope.Asked asked) {
            return messages.get("gather.portion.bodies", named(asked.bodies()));
        }
        return scope.part()
                .map(part -> section(part, framework))
                .orElseGet(() -> messages.getString("gather.portion.whole"));
    }

    private static String section(SectionId id, Framework framework) {
        return framework.hasSection(id) ? framework.section(id).title() : id.value();
    }

    /** The themes of these questions: two names at most, and how many more. */
    public String themes(List<QuestionId> questions, Framework framework) {
        return named(titles(questions, framework));
    }

    /** Each in quotes, since their names have commas and "and" in them. Whoever reads the e-mail knows no list to look them up in. */
    private String quoted(List<QuestionId> questions, Framework framework) {
        List<String> all = titles(questions, framework).stream()
                .map(title -> messages.get("gather.theme", title))
                .toList();
        return all.size() <= MOST_THEMES ? messages.list(all) : named(all);
    }

    private static List<String> titles(List<QuestionId> questions, Framework framework) {
        return questions.stream()
                .filter(id -> framework.question(id).isPresent())
                .map(framework::homeOf)
                .distinct()
                .map(Section::title)
                .toList();
    }

    private String named(List<String> names) {
        return names.size() <= NAMED
                ? messages.list(names)
                : messages.get("gather.named", names.get(0), names.get(1), names.size() - NAMED);
    }

    /** Who signs a reminder, and the e-mail for the answers; each may be empty. */
    public record Sender(String name, String address) {
        /**
         * As it stands in a request before somebody types: with the office that leads, and with the address to which answers were asked for
         * last, or that of the set-up.
         */
        public static Sender of(String name, String address, Profile profile) {
            String body = name.contains(profile.leadBody()) ? "" : profile.leadBody();
            String contact = profile.contact().contains("@") ? profile.contact() : "";
            return new Sender(
                    Stream.of(name, body).filter(Predicate.not(String::isBlank)).collect(Collectors.joining(", ")),
                    address.isBlank() ? contact : address);
        }
    }

    /** Ready to be pasted: what was asked, what is open, and until when. {@code title} is that of the assessment. */
    public String reminder(GatheredRow row, Scorecard scorecard, String title, Sender sender) {
        Request latest = row.latest();
        Framework framework = scorecard.framework();
        List<String> lines = new ArrayList<>();
        if (!latest.address().isBlank()) {
            lines.add(messages.get("gather.mail.to", latest.address()));
        }
        lines.addAll(List.of(
                row.open() == 0
                        ? messages.get("gather.reminder.subject.back", title)
                        : messages.get("gather.reminder.subject", title, row.open()),
                "",
                messages.getString("gather.mail.dear"),
                "",
                messages.get(
                        "gather.reminder.asked",
                        formats.date(formats.dayOf(latest.sentAt())),
                        row.count().asked(),
                        title,
                        quoted(row.questions(), framework),
                        messages.getString("gather.form."
                                + latest.form().map(FormFormat::word).orElse("file")))));
        latest.due().ifPresent(day -> lines.add(due(day, row.today())));
        addOpen(row, scorecard, lines);
        lines.addAll(List.of("", please(row)));
        if (!sender.address().isBlank()) {
            lines.add(messages.get("gather.mail.back", sender.address()));
        }
        lines.add(messages.getString("gather.mail.other"));
        sign(lines, sender.name());
        return String.join("\n", lines);
    }

    /** How far they are, and where some are done and few are left, what to look at again. */
    private void addOpen(GatheredRow row, Scorecard scorecard, List<String> lines) {
        if (row.count().isComplete()) {
            lines.add(messages.getString("gather.reminder.here"));
            return;
        }
        if (row.open() == row.count().asked()) {
            lines.add(messages.get("gather.reminder.none", row.open()));
            return;
        }
        List<String> left = left(row, scorecard);
        boolean isNamed = !left.isEmpty() && left.size() <= MOST_TITLES;
        lines.add(messages.get(
                "gather.reminder.open", new AskedText(messages, formats).count(row.count()), isNamed ? 1 : 0));
        if (isNamed) {
            lines.addAll(left);
        }
    }

    /** Those that wait for another answer are none of them: nobody can say anything there yet. */
    private List<String> left(GatheredRow row, Scorecard scorecard) {
        AskedQuestions asked = new AskedQuestions(row.questions());
        List<String> left = new ArrayList<>();
        for (QuestionId id : row.questions()) {
            String title = scorecard.of(id).question().title();
            if (asked.isOpen(id, scorecard)) {
                left.add(messages.get("gather.reminder.question", title));
            } else if (asked.isUnknown(id, scorecard)) {
                left.add(messages.get("gather.reminder.question.unknown", title));
            }
        }
        return left;
    }

    private String please(GatheredRow row) {
        boolean isWaiting =
                row.open() == 0 && row.count().unknown() == 0 && !row.count().isComplete();
        return messages.getString(
                isWaiting
                        ? "gather.reminder.look.all"
                        : row.open() == 0 ? "gather.reminder.look" : "gather.reminder.please");
    }

    /** Where it goes (may be empty), the title of the assessment, the name of the file, its form, and what is asked. */
    public record Letter(String address, String title, String file, Optional<FormFormat> form, AnswerRequest request) {
        /** Whether the answers so far go with it: paper and forms for phones bring the questions alone. */
        boolean hasAnswers() {
            return form.map(FormFormat.XLSX::equals).orElse(true);
        }
    }

    /** How many are done stands before the themes: only the first lines are seen before somebody scrolls. */
    private String asks(Letter letter, AskedQuestions asked, Scorecard scorecard) {
        int all = asked.all().size();
        int known = asked.count(scorecard).done();
        String themes = quoted(asked.all(), scorecard.framework());
        return known > 0 && letter.hasAnswers()
                ? messages.get(
                        "gather.mail.asks.known",
                        all,
                        letter.title(),
                        messages.get("gather.mail.known", known),
                        themes,
                        letter.file())
                : messages.get("gather.mail.asks", all, letter.title(), themes, letter.file());
    }

    /** The text of an e-mail to which the file is attached. */
    public String mail(Letter letter, AskedQuestions asked, Scorecard scorecard) {
        AnswerRequest request = letter.request();
        List<QuestionId> questions = asked.all();
        List<String> lines = new ArrayList<>();
        if (!letter.address().isEmpty()) {
            lines.add(messages.get("gather.mail.to", letter.address()));
        }
        lines.add(messages.get("gather.mail.subject", letter.title(), questions.size()));
        lines.addAll(List.of("", messages.getString("gather.mail.dear"), ""));
        if (!request.message().isBlank()) {
            lines.addAll(List.of(request.message(), ""));
        }
        lines.add(asks(letter, asked, scorecard));
        request.due().ifPresent(day -> lines.add(messages.get("gather.reminder.due", formats.date(day))));
        lines.add(messages.getString(
                "gather.mail." + letter.form().map(FormFormat::word).orElse("file")));
        if (letter.form().isEmpty()) {
            lines.add(messages.getString("gather.mail.program"));
        }
        if (request.isSealed()) {
            lines.add(messages.getString("gather.mail.password"));
        }
        if (!request.address().isBlank()) {
            lines.add(messages.get("gather.mail.back", request.address()));
        }
        lines.add(messages.getString("gather.mail.other"));
        sign(lines, request.by());
        return String.join("\n", lines);
    }

    private String due(LocalDate day, LocalDate today) {
        String key = day.equals(today)
                ? "gather.reminder.due.today"
                : today.isAfter(day) ? "gather.reminder.due.past" : "gather.reminder.due";
        return messages.get(key, formats.date(day));
    }

    private void sign(List<String> lines, String signer) {
        lines.addAll(List.of("", messages.getString("gather.mail.thanks")));
        if (!signer.isBlank()) {
            lines.add(signer);
        }
    }
}
