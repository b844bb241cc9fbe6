package org.southsouth.readiness.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.evidence.FileBytes;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangeFile;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.files.ExchangeEntries.Found;

/**
 * Exchange files after formats.md 8: a ZIP with a manifest, the assessments and their framework. Entries are read into
 * memory under limits ({@link ExchangeEntries}) and never unpacked to disk; each must have the checksum that the manifest
 * names, and every change the hash of what it says.
 */
public final class ZipExchangeFile implements ExchangeFile {
    static final String MANIFEST = "manifest.json";
    static final String ASSESSMENTS = "assessments.json";
    static final String FRAMEWORK = "framework.json";

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    /** What has no attached files, and no sign-off with a code, is written so that earlier versions can read it. */
    private static final int FORMAT = 1;

    private static final int WITH_FILES = 2;
    private static final int WITH_CODES = 3;
    /** So much more where the framework asks for a day, which earlier versions do not know. */
    private static final int DAYS = 3;
    /** Whatever else is in it: it asks for answers, which earlier versions do not know. */
    private static final int ASKING = 7;

    /** Whatever else is in it: the questions of several bodies, asked for or not. */
    private static final int OF_SEVERAL = 8;

    /** Whatever else is in it: the questions that several files asked for. */
    private static final int OF_PARTS = 9;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Supplier<String> application;
    private volatile @Nullable Known last;

    /** A framework that was read, and the checksum of its text. */
    private record Known(String sum, Framework framework) {}

    /** With the version of the application, which stands in the manifest. */
    public ZipExchangeFile(Supplier<String> application) {
        this.application = application;
    }

    @Override
    public void write(ExchangePackage contents, char[] password, Consumer<byte[]> receiver) {
        Map<String, byte[]> texts = new LinkedHashMap<>();
        texts.put(ASSESSMENTS, bytes(ExchangeJson.write(contents)));
        texts.put(FRAMEWORK, FrameworkJson.write(contents.framework()).getBytes(StandardCharsets.UTF_8));
        Map<String, FileBytes> entries = new LinkedHashMap<>();
        byte[] manifest = bytes(manifest(contents, texts));
        entries.put(MANIFEST, part -> part.accept(manifest));
        texts.forEach((name, text) -> entries.put(name, part -> part.accept(text)));
        for (AttachedFile file : contents.enclosed()) {
            entries.put(EvidenceEntries.name(file.sha256()), bytes(contents, file));
        }
        if (password.length == 0) {
            PlainZip.write(entries, receiver);
        } else {
            SealedZip.write(entries, password, receiver);
        }
    }

    private static FileBytes bytes(ExchangePackage contents, AttachedFile file) {
        return Objects.requireNonNull(contents.files().get(file.sha256()));
    }

    private static byte[] bytes(JsonNode node) {
        return node.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    private ObjectNode manifest(ExchangePackage contents, Map<String, byte[]> entries) {
        ObjectNode node = NODES.objectNode();
        node.put("format", format(contents)).put("application", application.get());
        node.put("madeAt", contents.madeAt().toString()).put("madeBy", contents.madeBy());
        node.put("notes", contents.hasNotes());
        ScopeJson.put(node, contents.scope());
        contents.request().ifPresent(request -> node.set(RequestJson.FIELD, RequestJson.of(request)));
        FrameworkRef ref = contents.framework().ref();
        node.putObject("framework").put("id", ref.id()).put("version", ref.version());
        ObjectNode sums = node.putObject("entries");
        entries.forEach((name, bytes) -> sums.put(name, Sha256.of(bytes)));
        contents.enclosed().forEach(file -> sums.put(EvidenceEntries.name(file.sha256()), file.sha256()));
        return node;
    }

    private static int format(ExchangePackage contents) {
        if (contents.scope() instanceof ExchangeScope.Several) {
            return OF_PARTS;
        }
        if (contents.scope() instanceof ExchangeScope.Asked asked
                && asked.bodies().size() > 1) {
            return OF_SEVERAL;
        }
        if (contents.request().isPresent()) {
            return ASKING;
        }
        boolean hasCodes = contents.scope() instanceof ExchangeScope.Whole && hasCodes(contents.copies());
        boolean hasFiles =
                contents.copies().stream().anyMatch(copy -> !copy.named().isEmpty());
        int format = hasCodes ? WITH_CODES : hasFiles ? WITH_FILES : FORMAT;
        return asksForDays(contents.framework()) ? format + DAYS : format;
    }

    private static boolean asksForDays(Framework framework) {
        return framework.questions().stream()
                .anyMatch(question -> question.kind()
                        .map(choice -> false, multiple -> false, numeric -> false, text -> false, date -> true));
    }

    private static boolean hasCodes(List<Copy> copies) {
        return copies.stream()
                .flatMap(copy -> copy.review().signOffs().stream())
                .anyMatch(signOff -> signOff.code().isPresent());
    }

    @Override
    public List<Copy> misfits(ExchangePackage contents) {
        return contents.copies().stream()
                .filter(copy -> !SignOffCodeJson.fits(copy, contents))
                .toList();
    }

    @Override
    public List<Copy> altered(ExchangePackage contents) {
        return contents.copies().stream()
                .filter(copy -> !ChainCheck.of(copy.trail(), Sha256::of).isEmpty())
                .toList();
    }

    @Override
    public Parsed<ExchangePackage> read(String file, char[] password) {
        Problems problems = new Problems(file);
        Found found = ExchangeEntries.read(file, password, problems);
        ExchangePackage contents = problems.isEmpty() ? parcel(found, file, password, problems) : null;
        return contents == null || !problems.isEmpty() ? Parsed.refused(problems.all()) : Parsed.of(contents);
    }

    private @Nullable ExchangePackage parcel(Found found, String file, char[] password, Problems problems) {
        Map<String, byte[]> entries = found.texts();
        Fields manifest = fields(entries, MANIFEST, file, problems);
        if (manifest == null || !isOfThisVersion(manifest, file, problems) || !fits(manifest, entries, problems)) {
            return null;
        }
        Framework framework = framework(entries, manifest, problems);
        Fields assessments = fields(entries, ASSESSMENTS, file, problems);
        if (framework == null || assessments == null) {
            return null;
        }
        ExchangeScope scope = portion(manifest, framework, problems);
        boolean hasNotes = manifest.truth("notes", false);
        List<Copy> copies = new ExchangeJson(framework, scope instanceof ExchangeScope.Whole, hasNotes, problems)
                .copies(assessments);
        int format = manifest.whole("format", 0, Range.NOT_NEGATIVE);
        boolean saysCodes = format == WITH_CODES || format == WITH_CODES + DAYS;
        if (saysCodes && !hasCodes(copies) && problems.isEmpty()) {
            problems.add(file, "problem.exchange.review.uncoded");
        }
        Fields sums = Fields.of(manifest.item("entries").value(), manifest.place("entries"), problems);
        return new ExchangePackage(
                framework,
                copies,
                scope,
                hasNotes,
                time(manifest, "madeAt", problems),
                manifest.text("madeBy", ""),
                sums == null
                        ? Map.of()
                        : new EvidenceEntries(file, password, problems).read(found.evidence(), sums, copies),
                false,
                format == ASKING || (format >= OF_SEVERAL && manifest.has(RequestJson.FIELD))
                        ? RequestJson.read(manifest, problems)
                        : Optional.empty(),
                List.of());
    }

    private static @Nullable Fields fields(Map<String, byte[]> entries, String name, String file, Problems problems) {
        byte[] contents = entries.get(name);
        if (contents == null) {
            problems.add(file, "problem.exchange.missing", name);
            return null;
        }
        JsonNode tree = JsonTree.of(contents, name, problems);
        if (tree != null) {
            PlainTexts.ofExchange(tree, JsonPlace.top(name), problems);
        }
        return tree == null || !problems.isEmpty() ? null : Fields.of(tree, JsonPlace.top(name), problems);
    }

    private static boolean isOfThisVersion(Fields manifest, String file, Problems problems) {
        int format = manifest.whole("format", 0, Range.NOT_NEGATIVE);
        boolean isKnown = format >= FORMAT && format <= OF_PARTS;
        if (!isKnown && problems.isEmpty()) {
            problems.add(file, format > OF_PARTS ? "problem.exchange.newer" : "problem.exchange.version");
        }
        return isKnown;
    }

    /** Every entry has the checksum of the manifest, and the manifest names no other. */
    private static boolean fits(Fields manifest, Map<String, byte[]> entries, Problems problems) {
        Fields sums = Fields.of(manifest.item("entries").value(), manifest.place("entries"), problems);
        if (sums == null) {
            return false;
        }
        for (String name : List.of(ASSESSMENTS, FRAMEWORK)) {
            byte[] contents = entries.get(name);
            String sum = sums.text(name);
            if (contents != null && !sum.equals(Sha256.of(contents))) {
                problems.add(name, "problem.exchange.checksum", name);
            }
        }
        List<String> known = new ArrayList<>(List.of(ASSESSMENTS, FRAMEWORK));
        sums.names().stream().filter(EvidenceEntries::isOne).forEach(known::add);
        return sums.only(known) && problems.isEmpty();
    }

    private @Nullable Framework framework(Map<String, byte[]> entries, Fields manifest, Problems problems) {
        byte[] contents = entries.get(FRAMEWORK);
        if (contents == null) {
            problems.add(FRAMEWORK, "problem.exchange.missing", FRAMEWORK);
            return null;
        }
        Framework framework = framework(contents, problems);
        if (framework == null) {
            return null;
        }
        Fields named = Fields.of(manifest.item("framework").value(), manifest.place("framework"), problems);
        FrameworkRef ref = framework.ref();
        if (named != null
                && !(named.text("id").equals(ref.id()) && named.text("version").equals(ref.version()))) {
            problems.add(named.place(), "problem.exchange.framework", ref.id(), ref.version());
        }
        return framework;
    }

    /** Many files in a row bring the same text. */
    private @Nullable Framework framework(byte[] contents, Problems problems) {
        Known known = last;
        String sum = Sha256.of(contents);
        if (known != null && known.sum().equals(sum)) {
            return known.framework();
        }
        JsonNode tree = JsonTree.of(contents, FRAMEWORK, problems);
        if (tree != null) {
            ArrivingFramework.check(tree, JsonPlace.top(FRAMEWORK), problems);
        }
        if (!problems.isEmpty()) {
            return null;
        }
        Parsed<Framework> parsed = FrameworkJson.read(new String(contents, StandardCharsets.UTF_8));
        if (!parsed.isSound()) {
            parsed.problems().forEach(problems::add);
            return null;
        }
        last = new Known(sum, parsed.value());
        return parsed.value();
    }

    private static ExchangeScope portion(Fields manifest, Framework framework, Problems problems) {
        ExchangeScope scope = ScopeJson.read(manifest, problems);
        List<ExchangeScope> parts = scope instanceof ExchangeScope.Several several ? several.parts() : List.of(scope);
        parts.stream()
                .flatMap(part -> part.part().stream())
                .filter(section -> !framework.hasSection(section))
                .forEach(section -> problems.add(
                        manifest.place(ScopeJson.SECTION), "problem.exchange.section", Excerpt.of(section.value())));
        return scope;
    }

    static Instant time(Fields fields, String field, Problems problems) {
        String text = fields.text(field);
        try {
            // Neither the database nor a hash knows more than microseconds.
            Instant time = Instant.parse(text).truncatedTo(ChronoUnit.MICROS);
            if (!time.isBefore(EARLIEST) && time.isBefore(LATEST)) {
                return time;
            }
            problems.add(fields.place(field), "problem.exchange.time", Excerpt.of(text));
            return Instant.EPOCH;
        } catch (DateTimeParseException e) {
            problems.add(fields.place(field), "problem.exchange.time", Excerpt.of(text));
            return Instant.EPOCH;
        }
    }
}
