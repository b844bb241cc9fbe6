package org.southsouth.readiness.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.plan.ActionChange.Part;
import org.southsouth.readiness.core.plan.ActionChange.Turn;
import org.southsouth.readiness.testing.Questionnaires;

class ActionChangeTextTest {
    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final ActionChangeText text = new ActionChangeText(
            messages,
            new Formats(messages, ZoneOffset.UTC),
            Questionnaires.framework(
                    Mean.ARITHMETIC,
                    Questionnaires.pillar("p", Questionnaires.theme("t", Questionnaires.levels("a")))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "END | 2026-08-31 | 2026-09-30 | Due day: 31 Aug 2026 → 30 Sep 2026",
                "END | - | 2026-09-30 | Due day: 30 Sep 2026",
                "END | 2026-08-31 | - | Due day: taken out, was 31 Aug 2026",
                "COST | - | 40000.50 100000 USD | Cost: USD 40,000.5–100,000",
                "STATE | PROPOSED | IN_PROGRESS | State: Proposed → In progress",
                "FEASIBILITY | LOW | HIGH | Feasibility: low → high",
                "QUESTION | - | gone | Question: gone",
                "AIM | a option 1 | gone option x | Aim: Level 1 → Answered",
                "AIM | - | a not-applicable | Aim: Not applicable",
                "FOLLOW_UP | - | Customs agreed. | Note: Customs agreed.",
                "ADDED | - | A title | Added",
                "DELETED | A title | - | Deleted",
                "LEAD | - | 12345678901234567890123456789012345678901 | Lead agency: 123456789012345678901234567890123456789…"
            })
    void each_part_is_said_in_words(Part part, String was, String is, String sentence) {
        Turn turn = new Turn(part, was == null ? "" : was, is == null ? "" : is);
        assertThat(text.sentence(turn, 40).replace('\u00A0', ' ')).isEqualTo(sentence);
    }
}
