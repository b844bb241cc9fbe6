package org.southsouth.readiness.report.datapackage;

import java.util.List;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.robustness.RobustnessSettings;
import org.southsouth.readiness.report.json.HeadJson;
import org.southsouth.readiness.report.json.JsonText;
import org.southsouth.readiness.report.json.RulesJson;
import org.southsouth.readiness.report.model.ReportHead;

/** {@code method.json}: the rules of the whole, how the likely range was drawn, and which assessments there are. */
record MethodFile(
        ReportHead head, Framework framework, RobustnessSettings settings, List<Entry> entries, List<Entry> leftOut) {
    MethodFile {
        entries = List.copyOf(entries);
        leftOut = List.copyOf(leftOut);
    }

    byte[] bytes() {
        return new JsonText()
                .writeWith(json -> json.object(() -> {
                    HeadJson.write(json, "datapackage", 1, head);
                    json.word("mean", framework.root().mean());
                    json.figure("needs", framework.root().needs());
                    new RulesJson(json).rules(framework.head(), settings);
                    json.objects("assessments", entries, entry -> HeadJson.entry(json, entry));
                    json.objects("leftOut", leftOut, entry -> {
                        HeadJson.entry(json, entry);
                        json.text(
                                "frameworkVersion",
                                entry.scorecard().framework().ref().version());
                    });
                }));
    }
}
