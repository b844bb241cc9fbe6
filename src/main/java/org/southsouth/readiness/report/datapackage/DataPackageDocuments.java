package org.southsouth.readiness.report.datapackage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.robustness.Robustness;
import org.southsouth.readiness.report.column.TableArchive;
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
        Map<String, byte[]> files = new LinkedHashMap<>();
        String id = framework.ref().id() + "-" + name;
        files.put("datapackage.json", new Descriptor(head, id, tables).bytes());
        tables.forEach(table -> files.put(table.path(), table.csv().getBytes(StandardCharsets.UTF_8)));
        files.put("method.json", new MethodFile(head, framework, robustness.settings(), entries, leftOut).bytes());
        files.put("README.md", new ReadMe(messages, head, leftOut.isEmpty()).bytes());
        return TableArchive.of(files);
    }
}
