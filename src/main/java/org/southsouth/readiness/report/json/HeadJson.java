package org.southsouth.readiness.report.json;

import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.report.model.ReportHead;
import org.southsouth.readiness.report.model.StateWording;

/** What each kind of report begins with. */
public final class HeadJson {
    private HeadJson() {}

    /** Each kind has a version of its own. */
    public static void write(JsonText json, String kind, int formatVersion, ReportHead head) {
        json.text("kind", kind);
        json.count("formatVersion", formatVersion);
        json.text("title", head.title());
        json.object("framework", () -> {
            json.text("id", head.framework().id());
            json.text("version", head.framework().version());
            json.text("title", head.frameworkTitle());
        });
        json.text("madeOn", head.edition().madeOn().toString());
        json.text("madeBy", "readiness " + head.edition().version());
        json.texts("notices", head.notices());
        json.texts("method", head.method());
        json.objects("bands", head.bands(), band -> {
            json.text("id", band.id());
            json.text("title", band.title());
            json.figure("from", band.from());
        });
    }

    public static void entry(JsonText json, Entry entry) {
        Profile profile = entry.profile();
        json.text("subject", profile.subject().code());
        json.text("subjectKind", profile.subject().isCity() ? "city" : "country");
        json.text("round", profile.round().name());
        json.word("depth", profile.depth());
        json.word("state", StateWording.inData(entry));
    }
}
