package org.southsouth.readiness.core.merge;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.evidence.AttachedFiles;
import org.southsouth.readiness.core.evidence.FileBytes;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.plan.PlanTrail;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Counts;
import org.southsouth.readiness.core.scoring.Scoring;

/**
 * What an exchange file holds: assessments that answer one framework, or a part of it. {@code hasNotes}: the notes
 * beside the answers are in it. {@code madeBy} may be empty. {@code files}: the bytes of attached files that are in it, by their
 * hash; those of others are not, and only their names go. {@code isForm}: somebody filled it in without the application, so its rows
 * are all that the form says, each with the hash of the change that it rests on, and {@link ExchangeImport} makes changes of them.
 * {@code request}: it asks whoever gets it to answer and send it back. {@code left}: what else is in the file and was not taken, each
 * with its reason.
 */
public record ExchangePackage(
        Framework framework,
        List<Copy> copies,
        ExchangeScope scope,
        boolean hasNotes,
        Instant madeAt,
        String madeBy,
        Map<String, FileBytes> files,
        boolean isForm,
        Optional<AnswerRequest> request,
        List<Problem> left) {
    public ExchangePackage {
        copies = List.copyOf(copies);
        files = Map.copyOf(files);
        left = List.copyOf(left);
    }

    /** What the application wrote. */
    public ExchangePackage(
            Framework framework,
            List<Copy> copies,
            ExchangeScope scope,
            boolean hasNotes,
            Instant madeAt,
            String madeBy,
            Map<String, FileBytes> files) {
        this(framework, copies, scope, hasNotes, madeAt, madeBy, files, false, Optional.empty(), List.of());
    }

    /** A form that was filled in. */
    public static ExchangePackage form(
            Framework framework, Copy copy, ExchangeScope scope, boolean hasNotes, Instant at, String by) {
        return forms(framework, List.of(copy), scope, hasNotes, at, by);
    }

    /** Several that came in one file, each as a copy of its own. */
    public static ExchangePackage forms(
            Framework framework, List<Copy> copies, ExchangeScope scope, boolean hasNotes, Instant at, String by) {
        return new ExchangePackage(
                framework, copies, scope, hasNotes, at, by, Map.of(), true, Optional.empty(), List.of());
    }

    /** Without the bytes of attached files. */
    public ExchangePackage(
            Framework framework,
            List<Copy> copies,
            ExchangeScope scope,
            boolean hasNotes,
            Instant madeAt,
            String madeBy) {
        this(framework, copies, scope, hasNotes, madeAt, madeBy, Map.of());
    }

    /** The same, of a file in which more is that is not taken. */
    public ExchangePackage leaving(List<Problem> others) {
        return new ExchangePackage(framework, copies, scope, hasNotes, madeAt, madeBy, files, isForm, request, others);
    }

    /** The same with these of its copies alone. */
    ExchangePackage of(List<Copy> some) {
        return new ExchangePackage(framework, some, scope, hasNotes, madeAt, madeBy, files, isForm, request, left);
    }

    /** Whether both say the same, whenever they were made: then the second brings nothing that the first does not. */
    public boolean saysSameAs(ExchangePackage other) {
        return isForm == other.isForm
                && framework.ref().equals(other.framework.ref())
                && scope.equals(other.scope)
                && madeBy.equals(other.madeBy)
                && request.equals(other.request)
                && files.keySet().equals(other.files.keySet())
                && said().equals(other.said());
    }

    /** The rows of a form have the time at which the file was saved, and a copy of it may have another. */
    private List<Object> said() {
        return isForm
                ? copies.stream()
                        .flatMap(copy -> Stream.concat(
                                Stream.of(copy.id(), copy.profile()),
                                copy.trail().stream()
                                        .map(row ->
                                                Arrays.asList(row.question(), row.after(), row.by(), row.previous()))))
                        .toList()
                : List.copyOf(copies);
    }

    /** Without what is planned. */
    public ExchangePackage withoutPlans() {
        List<Copy> without =
                copies.stream().map(copy -> copy.withPlan(PlanTrail.NONE)).toList();
        return new ExchangePackage(framework, without, scope, hasNotes, madeAt, madeBy, files, isForm, request, left);
    }

    /** The same, asking for answers. */
    public ExchangePackage asking(AnswerRequest wish) {
        return new ExchangePackage(
                framework, copies, scope, hasNotes, madeAt, madeBy, files, isForm, Optional.of(wish), left);
    }

    /** The part that it asks for. */
    public AskedPart asked() {
        return new AskedPart(scope, request, request.map(wish -> madeAt));
    }

    /**
     * The attached files of the answers that stand, and of what is to be confirmed, as far as they are sent: each once,
     * whatever its names are, by hash. What was attached earlier and taken away is not among them.
     */
    public List<AttachedFile> attached() {
        Set<QuestionId> sent = scope.questions(framework);
        Map<String, AttachedFile> attached = new TreeMap<>();
        for (Copy copy : copies) {
            ChainCheck.heads(copy.trail()).forEach((question, head) -> add(question, head.after(), sent, attached));
            copy.carried().forEach((question, said) -> add(question, said.answer(), sent, attached));
        }
        return List.copyOf(attached.values());
    }

    /** Those of them whose bytes are in it. */
    public List<AttachedFile> enclosed() {
        return attached().stream()
                .filter(file -> files.containsKey(file.sha256()))
                .toList();
    }

    /** Whether there is more in it than whoever gets it would open. */
    public boolean isTooLarge() {
        List<AttachedFile> enclosed = enclosed();
        return enclosed.size() > AttachedFiles.PER_PARCEL || AttachedFiles.size(enclosed) > AttachedFiles.PARCEL_BYTES;
    }

    /** The same without the bytes. */
    public ExchangePackage withoutFiles() {
        return new ExchangePackage(framework, copies, scope, hasNotes, madeAt, madeBy, Map.of(), isForm, request, left);
    }

    private static void add(
            QuestionId question, Answer answer, Set<QuestionId> sent, Map<String, AttachedFile> attached) {
        if (sent.contains(question)) {
            answer.evidence().files().forEach(file -> attached.putIfAbsent(file.sha256(), file));
        }
    }

    /** How many responses go, and how far what goes is answered, counted as everywhere; of several assessments together. */
    public Counts counts() {
        Set<QuestionId> sent = scope.questions(framework);
        return copies.stream().map(copy -> counts(copy, sent)).reduce(Counts.NONE, Counts::plus);
    }

    private Counts counts(Copy copy, Set<QuestionId> sent) {
        Map<QuestionId, Answer> answers = new HashMap<>();
        ChainCheck.heads(copy.trail()).forEach((question, head) -> answers.put(question, head.after()));
        return Counts.of(Scoring.score(framework, Answers.of(answers), Basis.of(copy.profile())), sent);
    }
}
