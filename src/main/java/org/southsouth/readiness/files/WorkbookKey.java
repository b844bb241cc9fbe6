package org.southsouth.readiness.files;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.form.WorkbookLayout;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkChecksum;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.files.WorkbookSheet.Content;

/**
 * What a workbook says of itself on the sheet that is not shown. The words that stand for what is no option are those of the
 * language it was written in; {@code changes} are the hashes of what its answers rest on.
 */
record WorkbookKey(
        FrameworkRef framework,
        String checksum,
        AssessmentId assessment,
        Profile profile,
        ExchangeScope scope,
        Locale language,
        boolean hasNotes,
        Instant madeAt,
        String readMe,
        String answers,
        String dontKnow,
        String notApplicable,
        String none,
        Map<QuestionId, String> changes) {
    private static final String SHEET = WorkbookLayout.KEY_SHEET;
    private static final int LONGEST_ID = 64;

    /** The text goes on from cell to cell down the first column. */
    static Optional<WorkbookKey> read(WorkbookSheet sheet, Problems problems) {
        StringBuilder text = new StringBuilder();
        for (Map<Integer, Content> row : sheet.rows().values()) {
            Content content = row.get(0);
            if (content != null) {
                text.append(content.text());
            }
        }
        JsonNode tree = JsonTree.of(text.toString().getBytes(StandardCharsets.UTF_8), SHEET, problems);
        if (tree != null) {
            PlainTexts.ofExchange(tree, JsonPlace.top(SHEET), problems);
        }
        Fields fields = tree == null ? null : Fields.of(tree, JsonPlace.top(SHEET), problems);
        if (fields == null || !problems.isEmpty()) {
            return Optional.empty();
        }
        int format = fields.whole("format", 0, Range.NOT_NEGATIVE);
        if (format != WorkbookLayout.FORMAT) {
            problems.add("", format > WorkbookLayout.FORMAT ? "problem.exchange.newer" : "problem.exchange.version");
            return Optional.empty();
        }
        return Optional.ofNullable(of(fields, problems)).filter(key -> problems.isEmpty());
    }

    private static @Nullable WorkbookKey of(Fields fields, Problems problems) {
        Fields framework = inner(fields, "framework", problems);
        Fields sheets = inner(fields, "sheets", problems);
        Fields words = inner(fields, "words", problems);
        Fields changes = inner(fields, "changes", problems);
        if (framework == null || sheets == null || words == null || changes == null) {
            return null;
        }
        Map<QuestionId, String> heads = new HashMap<>();
        changes.names().forEach(id -> heads.put(new QuestionId(id), changes.text(id)));
        String assessment = fields.has("assessment") ? fields.id("assessment") : "";
        if (assessment.length() > LONGEST_ID) {
            problems.add(fields.place("assessment"), "problem.exchange.long", Integer.toString(LONGEST_ID));
        }
        Depth depth = fields.text("depth").equals("core") ? Depth.CORE : Depth.FULL;
        return new WorkbookKey(
                new FrameworkRef(framework.text("id"), framework.text("version")),
                framework.text("checksum"),
                new AssessmentId(assessment),
                Profile.of(subject(fields, problems), new Round(fields.text("round", "")), depth),
                ScopeJson.read(fields, problems),
                Locale.forLanguageTag(fields.text("language")),
                fields.truth("notes", false),
                ZipExchangeFile.time(fields, "madeAt", problems),
                sheets.text("readMe"),
                sheets.text("answers"),
                words.text("dontKnow"),
                words.text("notApplicable"),
                words.text("none"),
                heads);
    }

    /** A blank one may leave it to whoever fills it in. */
    private static Subject subject(Fields fields, Problems problems) {
        Subject subject = new Subject(fields.text("subject", ""));
        if (!subject.code().isEmpty()) {
            SaidSubject.requireNamed(subject, fields.place("subject").toString(), problems);
        }
        return subject;
    }

    private static @Nullable Fields inner(Fields fields, String name, Problems problems) {
        return Fields.of(fields.item(name).value(), fields.place(name), problems);
    }

    /** Whether this is the very questionnaire that the workbook was made of. */
    boolean isOf(Framework other) {
        return checksum.equals(FrameworkChecksum.of(other, text -> Sha256.of(text.getBytes(StandardCharsets.UTF_8))));
    }

    WorkbookKey about(Subject subject, Round round) {
        return new WorkbookKey(
                framework,
                checksum,
                assessment,
                Profile.of(subject, round, profile.depth()),
                scope,
                language,
                hasNotes,
                madeAt,
                readMe,
                answers,
                dontKnow,
                notApplicable,
                none,
                changes);
    }
}
