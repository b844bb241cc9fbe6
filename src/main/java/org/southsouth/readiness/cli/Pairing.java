package org.southsouth.readiness.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.comparison.CountryGroups;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.cooperation.Matching;
import org.southsouth.readiness.core.cooperation.Parties;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.core.cooperation.Priority;
import org.southsouth.readiness.core.exchange.AnswerSheet;
import org.southsouth.readiness.core.exchange.AssessmentSheet;

/**
 * The matches of one subject with everybody else in the answers. Everybody is taken to be validated and willing to share,
 * and every gap to be of high priority; the latest round of each other subject takes part.
 */
final class Pairing {
    private Pairing() {}

    /** What the file says around this one: its earlier rounds, and who could help; a file holds no plan. */
    static AssessmentSheet around(Call call, String name, Entry entry) {
        if (entry.scorecard().basis().depth() == Depth.CORE) {
            return AssessmentSheet.alone(entry);
        }
        Inputs inputs = Inputs.read(call);
        Selection selection = new Selection(call.messages(), inputs.sheets());
        List<Entry> earlier = selection.allBefore(selection.named(List.of(name)).get(0)).stream()
                .map(inputs::scoreFully)
                .toList();
        return new AssessmentSheet(entry, List.of(), earlier, Optional.of(of(call, inputs, selection, name)));
    }

    static Matching of(Call call, String name) {
        Inputs inputs = Inputs.read(call);
        return of(call, inputs, new Selection(call.messages(), inputs.sheets()), name);
    }

    private static Matching of(Call call, Inputs inputs, Selection selection, String name) {
        AnswerSheet own = selection.named(List.of(name)).get(0);
        CountryGroups groups = Inputs.sound(call, call.ports().groups().read());
        List<AnswerSheet> sheets = new ArrayList<>(List.of(own));
        selection.latest().stream()
                .filter(sheet -> !sheet.subject().equals(own.subject()))
                .forEach(sheets::add);
        List<Entry> entries = inputs.score(sheets, Depth.FULL);
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            Optional<Entry> before = selection.before(sheets.get(i)).map(inputs::scoreFully);
            parties.add(
                    new Party(entries.get(i), before, groups.of(sheets.get(i).subject()), Party.Readiness.READY));
        }
        return Matching.of(Parties.of(inputs.framework(), parties), 0, question -> Priority.HIGH);
    }
}
