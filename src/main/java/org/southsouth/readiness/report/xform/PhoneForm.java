package org.southsouth.readiness.report.xform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.core.form.XFormLayout;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkChecksum;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.report.xform.PhoneField.Rule;
import org.southsouth.readiness.words.FormText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** What a questionnaire for phones holds, whichever way it is written: the one walk over it. */
final class PhoneForm {
    private final Form form;
    private final Messages messages;
    private final Formats formats;
    private final List<Question> questions;
    private final AskedPaths asked;
    private final PhoneQuestion parts;

    PhoneForm(Form form, Messages messages, Formats formats) {
        this.form = form;
        this.messages = messages;
        this.formats = formats;
        this.questions = form.questions();
        this.asked = new AskedPaths(questions.stream().collect(Collectors.toMap(Question::id, Function.identity())));
        this.parts = new PhoneQuestion(messages);
    }

    Framework framework() {
        return form.framework();
    }

    String title() {
        String place =
                form.profile().subject().code() + " " + form.profile().round().name();
        return (framework().title() + " " + place).strip();
    }

    /** What the form says of itself, in order. */
    Map<String, String> about() {
        Map<String, String> about = new LinkedHashMap<>();
        about.put(XFormLayout.ABOUT_FORMAT, XFormLayout.FORMAT);
        about.put(XFormLayout.FRAMEWORK, framework().ref().id());
        about.put(XFormLayout.VERSION, framework().ref().version());
        about.put(XFormLayout.CHECKSUM, FrameworkChecksum.of(framework(), PhoneForm::sha256));
        about.put(XFormLayout.DEPTH, form.profile().depth() == Depth.CORE ? "core" : "full");
        about.put(
                XFormLayout.SECTION,
                form.scope().part().map(section -> section.value()).orElse(""));
        about.put(
                XFormLayout.ASK,
                form.scope() instanceof ExchangeScope.Asked asking ? String.join("\n", asking.bodies()) : "");
        about.put(XFormLayout.MADE, form.madeAt().toString());
        return about;
    }

    /** Whose answers these are, in order; what is empty is asked for. */
    Map<String, String> known() {
        Profile profile = form.profile();
        Map<String, String> known = new LinkedHashMap<>();
        known.put(XFormLayout.SUBJECT, profile.subject().code());
        known.put(XFormLayout.ROUND, profile.round().name());
        return known;
    }

    /** What is asked of whoever fills it in; below the last of it stands who asks, and by when. */
    List<PhoneField> who() {
        List<PhoneField> asking = known().entrySet().stream()
                .filter(one -> one.getValue().isEmpty())
                .map(one -> who(one.getKey()).with(Rule.REQUIRED, "true()"))
                .collect(Collectors.toList());
        asking.add(who(XFormLayout.NAME).hinted(request()));
        return asking;
    }

    /** Who asks, what was said, and by when; may be empty. */
    private String request() {
        FormText text = new FormText(messages, formats);
        String asks = form.request().isPresent() ? text.asks(form) : "";
        String who = asks.isEmpty() ? "" : messages.get("form.paper.asks.who", asks);
        String due = text.due(form.profile())
                .map(day -> messages.get("form.due", day))
                .orElse("");
        return Stream.of(who, text.message(form), due)
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining("\n"));
    }

    private PhoneField who(String part) {
        return new PhoneField(
                XFormNodes.at(XFormLayout.WHO + part),
                PhoneField.Type.TEXT,
                messages.getString("form.read-me." + part));
    }

    List<Question> questions() {
        return questions;
    }

    /** The title of its theme and its own, where no group of the theme is around it. */
    String label(Question question) {
        return messages.get(
                "form.phone.group", framework().homeOf(question.id()).title(), question.title());
    }

    /** What says whether it is asked; empty where it always is. */
    String asked(Question question) {
        return asked.of(question);
    }

    /** Those of which something says whether they are asked. */
    List<Question> gated() {
        return questions.stream()
                .filter(question -> !asked.of(question).isEmpty())
                .toList();
    }

    /** When its group is shown; empty where it always is. */
    Optional<String> relevance(Question question) {
        return asked.of(question).isEmpty()
                ? Optional.empty()
                : Optional.of(XFormNodes.asked(question.id()) + " = " + AskedPaths.YES);
    }

    /** In the order in which they are shown. */
    List<PhoneField> fields(Question question) {
        return parts.fields(question);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).toLowerCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
