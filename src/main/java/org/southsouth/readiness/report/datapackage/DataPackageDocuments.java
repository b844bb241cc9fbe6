package org.southsouth.readiness.report.datapackage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.robustness.Robustness;
import org.southsouth.readiness.report.model.ComparedEntry;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.model.ReportHead;
import org.southsouth.readiness.report.model.ReportRenderer;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.words.Messages;

/**
 * Reports as a Data Package in one archive. It holds one questionnaire: assessments of another version than the newest are named
 * as left out, since their scores cannot be worked out from it. The same report is the same bytes.
 */
public final class DataPackageDocuments implements ReportRenderer {
    /** The earliest that an archive can hold. */
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Messages messages;
    private final ReportContents contents;

    public DataPackageDocuments(Messages messages, ReportContents contents) {
        this.messages = messages;
        this.contents = contents;
    }

    @Override
    public byte[] scorecard(ScorecardReport report) {
        String name = report.entry().profile().subject().code() + "-"
                + report.entry().profile().round().name();
        return archive(report.head(), name, List.of(report.entry()), report.robustness());
    }

    @Override
    public byte[] comparison(ComparisonReport report) {
        List<Entry> entries =
                report.entries().stream().map(ComparedEntry::entry).toList();
        return archive(report.head(), "comparison", entries, report.robustness());
    }

    private byte[] archive(ReportHead head, String name, List<Entry> all, Robustness robustness) {
        Framework framework = all.stream()
                .map(entry -> entry.scorecard().framework())
                .max(Comparator.comparing(Framework::ref, FrameworkRef.BY_VERSION))
                .orElseThrow();
        List<Entry> entries = new ArrayList<>();
        List<Entry> leftOut = new ArrayList<>();
        List<Map<SectionId, LikelyRange>> likely = new ArrayList<>();
        for (int place = 0; place < all.size(); place++) {
            Entry entry = all.get(place);
            if (entry.scorecard().framework().ref().equals(framework.ref())) {
                entries.add(entry);
                likely.add(robustness.ranges(place));
            } else {
                leftOut.add(entry);
            }
        }
        DataTables data = new DataTables(entries, likely);
        List<PackageTable> tables = new ArrayList<>(List.of(data.answers(framework, contents), data.scores()));
        tables.addAll(new RuleTables(framework).all());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            String id = framework.ref().id() + "-" + name;
            add(zip, "datapackage.json", new Descriptor(head, id, tables).bytes());
            for (PackageTable table : tables) {
                add(zip, table.path(), table.csv().getBytes(StandardCharsets.UTF_8));
            }
            add(zip, "method.json", new MethodFile(head, framework, robustness.settings(), entries, leftOut).bytes());
            add(zip, "README.md", new ReadMe(messages, head, leftOut.isEmpty()).bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] contents) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ANY_TIME);
        zip.putNextEntry(entry);
        zip.write(contents);
        zip.closeEntry();
    }
}
