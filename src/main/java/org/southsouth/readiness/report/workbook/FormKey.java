package org.southsouth.readiness.report.workbook;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.core.form.WorkbookLayout;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkChecksum;
import org.southsouth.readiness.core.merge.ExchangeScope;

/** What a workbook says of itself, on a sheet that is not shown (formats.md 16). */
record FormKey(String readMe, String answers, FormWords words, Locale language) {
    private static final String ASK = "ask";

    void write(Form form, FormPen pen) {
        String json = json(form).toString();
        // More than one cell takes goes on below.
        for (int row = 0; row * WorkbookLayout.LONGEST_CELL < json.length(); row++) {
            int from = row * WorkbookLayout.LONGEST_CELL;
            String part = json.substring(from, Math.min(json.length(), from + WorkbookLayout.LONGEST_CELL));
            pen.text(row, 0, part, FormLook.PLAIN);
        }
        pen.protect();
    }

    private ObjectNode json(Form form) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        Framework framework = form.framework();
        node.put("format", WorkbookLayout.FORMAT);
        node.putObject("framework")
                .put("id", framework.ref().id())
                .put("version", framework.ref().version())
                .put("checksum", FrameworkChecksum.of(framework, FormKey::sha256));
        form.assessment().ifPresent(id -> node.put("assessment", id.value()));
        node.put("subject", form.profile().subject().code());
        node.put("round", form.profile().round().name());
        node.put("depth", form.profile().depth() == Depth.CORE ? "core" : "full");
        form.scope().part().ifPresent(section -> node.put("section", section.value()));
        if (form.scope() instanceof ExchangeScope.Asked asked) {
            put(node, asked.bodies());
        }
        node.put("language", language.toLanguageTag());
        node.put("notes", form.hasNotes());
        node.put("madeAt", form.madeAt().toString());
        node.putObject("sheets").put("readMe", readMe).put("answers", answers);
        node.putObject("words")
                .put("dontKnow", words.dontKnow())
                .put("notApplicable", words.notApplicable())
                .put("none", words.none());
        ObjectNode changes = node.putObject("changes");
        form.questions().forEach(question -> {
            String head = form.heads().get(question.id());
            if (head != null) {
                changes.put(question.id().value(), head);
            }
        });
        return node;
    }

    private static void put(ObjectNode node, List<String> bodies) {
        if (bodies.size() == 1) {
            node.put(ASK, bodies.get(0));
        } else {
            bodies.forEach(node.withArray(ASK)::add);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
